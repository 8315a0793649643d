/// Reads one JSON text, byte by byte, and remembers where values begin.
struct JSONReader {
  private(set) var positions: [String: JSONPosition] = [:]
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  /// How far the current line's characters are counted, so that a long line is counted once.
  private var counted = (index: 0, characters: 0)
  /// The depth at which nesting is refused rather than the stack used up. The platform stops at 50 levels, and a
  /// description in JSON takes three for each level of a body.
  private static let maximumDepth = 256

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      index = 3
      counted.index = 3
    }
  }

  mutating func readDocument() throws(JSONSyntaxError) -> JSONTree {
    if String(validating: bytes, as: UTF8.self) == nil { throw notUTF8() }
    let tree = try readValue(at: "", depth: 0)
    skipSpace()
    if index < bytes.count { throw error("there is text after the end of the JSON value") }
    return tree
  }

  private mutating func readValue(at pointer: String, depth: Int) throws(JSONSyntaxError) -> JSONTree {
    skipSpace()
    let start = position
    counted = (index, start.column - 1)
    positions[pointer] = start
    if depth > Self.maximumDepth { throw error("the JSON is nested more than \(Self.maximumDepth) levels deep") }
    guard let byte = peek else { throw error("a JSON value is expected") }
    switch byte {
    case UInt8(ascii: "{"): return try readObject(at: pointer, depth: depth)
    case UInt8(ascii: "["): return try readArray(at: pointer, depth: depth)
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try readNumber())
    default: return try readWord()
    }
  }

  private mutating func readObject(at pointer: String, depth: Int) throws(JSONSyntaxError) -> JSONTree {
    var members: [JSONTree.Member] = []
    var names: Set<String> = []
    index += 1
    skipSpace()
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      let start = index
      guard peek == UInt8(ascii: "\"") else { throw error("a member's name in double quotes is expected") }
      let name = try readString()
      // Names that differ only in how their accents are composed are one name to Swift, and to the eye.
      guard names.insert(name).inserted else {
        throw error("the member '\(name)' stands twice in one object", at: start)
      }
      skipSpace()
      guard take(":") else { throw error("':' is expected after a member's name") }
      members.append(.init(name, try readValue(at: LocatedJSON.pointer(pointer, name), depth: depth + 1)))
      skipSpace()
    } while take(",")
    guard take("}") else { throw error("',' or '}' is expected") }
    return .object(members)
  }

  private mutating func readArray(at pointer: String, depth: Int) throws(JSONSyntaxError) -> JSONTree {
    var elements: [JSONTree] = []
    index += 1
    skipSpace()
    if take("]") { return .array([]) }
    repeat {
      elements.append(try readValue(at: pointer + "/\(elements.count)", depth: depth + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw error("',' or ']' is expected") }
    return .array(elements)
  }

  private mutating func readNumber() throws(JSONSyntaxError) -> String {
    let start = index
    _ = take("-")
    if !take("0") { try readDigits() }
    if take(".") { try readDigits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try readDigits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func readDigits() throws(JSONSyntaxError) {
    let start = index
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
    if index == start { throw error("a digit is expected") }
  }

  private mutating func readWord() throws(JSONSyntaxError) -> JSONTree {
    for (word, value) in [("true", JSONTree.boolean(true)), ("false", .boolean(false)), ("null", .null)]
    where bytes[index...].starts(with: word.utf8) {
      index += word.utf8.count
      return value
    }
    throw error("a JSON value is expected")
  }

  private mutating func readString() throws(JSONSyntaxError) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try readEscape()
      case 0x00...0x1F: throw error("a control character stands unescaped in a text")
      default:
        text.append(byte)
        index += 1
      }
    }
    throw error("a text has no closing quote")
  }

  private mutating func readEscape() throws(JSONSyntaxError) -> [UInt8] {
    let start = index
    index += 1
    guard let byte = peek else { throw error("a text has no closing quote") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return try readUnicodeEscape(startedAt: start)
    default: throw error("this is no escape that JSON knows", at: start)
    }
  }

  private mutating func readUnicodeEscape(startedAt start: Int) throws(JSONSyntaxError) -> [UInt8] {
    var code = try readFourDigits(startedAt: start)
    if (0xD800...0xDBFF).contains(code), bytes[index...].starts(with: "\\u".utf8) {
      index += 2
      let low = try readFourDigits(startedAt: start)
      if (0xDC00...0xDFFF).contains(low) { code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) }
    }
    guard let scalar = Unicode.Scalar(code) else {
      throw error("half of a surrogate pair stands alone", at: start)
    }
    return Array(String(Character(scalar)).utf8)
  }

  private mutating func readFourDigits(startedAt start: Int) throws(JSONSyntaxError) -> UInt32 {
    let digits = bytes[index...].prefix(4)
    let isDigit = { (byte: UInt8) in Character(Unicode.Scalar(byte)).isHexDigit }
    guard digits.count == 4, digits.allSatisfy(isDigit),
      let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error("four hexadecimal digits are expected after '\\u'", at: start) }
    index += 4
    return code
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        counted = (index + 1, 0)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: return
      }
      index += 1
    }
  }

  private var position: JSONPosition { position(at: index) }

  /// The place of a byte in the current line: a value's texts have no line breaks, and places lie inside one value.
  private func position(at place: Int) -> JSONPosition {
    let between = bytes[counted.index..<place].count { $0 & 0xC0 != 0x80 }
    return JSONPosition(line: line, column: counted.characters + between + 1)
  }

  private func error(_ message: String, at place: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(position: position(at: place ?? index), message: message)
  }

  /// The place of the first byte that is not UTF-8.
  private mutating func notUTF8() -> JSONSyntaxError {
    var decoder = UTF8()
    var iterator = bytes[index...].makeIterator()
    var line = 1
    var column = 1
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    return JSONSyntaxError(
      position: JSONPosition(line: line, column: column), message: "the text is not UTF-8 here")
  }
}
