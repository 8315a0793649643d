/// Takes a Swift file apart into tokens: comments go, texts are whole, whatever is in a `\(…)` comes after its text.
///
/// It never fails: a text without an end stops at the end of its line.
struct SwiftTokenizer {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var depth = 0
  private var tokens: [SwiftToken] = []

  /// Notepad and its like put it before a text; the compiler passes over it, and no token counts it.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The tokens of a text.
  static func tokens(of bytes: [UInt8]) -> [SwiftToken] {
    var tokenizer = SwiftTokenizer(bytes)
    tokenizer.readCode(until: nil)
    return tokenizer.tokens
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads up to the `)` that closes an interpolation, or to the end.
  private mutating func readCode(until end: UInt8?) {
    var parentheses = 0
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipComment()
      case UInt8(ascii: "\""),
        UInt8(ascii: "#") where startsText:
        readText()
      case UInt8(ascii: "#"): readName(.directive, prefix: "#")
      case UInt8(ascii: "@"): readName(.attribute, prefix: "@")
      case UInt8(ascii: "`"): readQuotedName()
      case let byte where Self.isWordByte(byte): readWord()
      case let byte where Self.isSpace(byte): advance()
      default:
        if byte == UInt8(ascii: "(") { parentheses += 1 }
        if byte == UInt8(ascii: ")") {
          if parentheses == 0, byte == end { return advance() }
          parentheses -= 1
        }
        readSymbol(byte)
      }
    }
  }

  private mutating func readSymbol(_ byte: UInt8) {
    if byte == UInt8(ascii: "}") { depth = max(0, depth - 1) }
    add(.symbol, String(Unicode.Scalar(byte)), from: index)
    if byte == UInt8(ascii: "{") { depth += 1 }
    advance()
  }

  private mutating func readWord() {
    let start = index
    while let byte = peek(), Self.isWordByte(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    add(text.first?.isASCII == true && text.first?.isNumber == true ? .number : .word, text, from: start)
  }

  private mutating func readName(_ kind: SwiftToken.Kind, prefix: String) {
    let start = index
    index += 1
    while let byte = peek(), Self.isWordByte(byte) { index += 1 }
    add(kind, String(decoding: bytes[start..<index], as: UTF8.self), from: start)
  }

  private mutating func readQuotedName() {
    let start = index
    index += 1
    while let byte = peek(), byte != UInt8(ascii: "`"), !Self.isNewline(byte) { index += 1 }
    let name = String(decoding: bytes[(start + 1)..<index], as: UTF8.self)
    if peek() == UInt8(ascii: "`") { index += 1 }
    add(.word, name, from: start)
  }

  /// Reads `"…"`, `"""…"""` and both with any number of `#` around.
  private mutating func readText() {
    let start = (index: index, line: line, lineStart: lineStart)
    var hashes = 0
    while peek(hashes) == UInt8(ascii: "#") { hashes += 1 }
    index += hashes
    let isLong =
      peek(1) == UInt8(ascii: "\"") && peek(2) == UInt8(ascii: "\"") && !(hashes > 0 && endsOnItsLine(hashes: hashes))
    let quotes = [UInt8](repeating: UInt8(ascii: "\""), count: isLong ? 3 : 1)
    index += quotes.count
    let end = quotes + [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
    let escape = [UInt8(ascii: "\\")] + [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
    let place = tokens.count
    var literal: [UInt8] = []
    while let byte = peek() {
      if follows(end) {
        index += end.count
        break
      }
      if Self.isNewline(byte), !isLong { break }
      if follows(escape), peek(escape.count) == UInt8(ascii: "(") {
        index += escape.count + 1
        literal += Array("\u{FFFC}".utf8)
        readCode(until: UInt8(ascii: ")"))
      } else if follows(escape), let escaped = peek(escape.count), !Self.isNewline(escaped) {
        literal += bytes[index...(index + escape.count)]
        index += escape.count + 1
      } else {
        literal.append(byte)
        advance()
      }
    }
    let token = SwiftToken(
      kind: .string, text: String(decoding: literal, as: UTF8.self), line: start.line,
      column: start.index - start.lineStart + 1, depth: depth, range: start.index..<index)
    tokens.insert(token, at: place)
  }

  /// Whether a text that begins with `#"""` is one of one line, such as `#"""#`, as Swift takes it to be.
  private func endsOnItsLine(hashes: Int) -> Bool {
    let rest = bytes[(index + 1)...].prefix { !Self.isNewline($0) }
    let end = [UInt8(ascii: "\"")] + [UInt8](repeating: UInt8(ascii: "#"), count: hashes)
    return rest.firstRange(of: end) != nil
  }

  private var startsText: Bool {
    var offset = 0
    while peek(offset) == UInt8(ascii: "#") { offset += 1 }
    return peek(offset) == UInt8(ascii: "\"")
  }

  private mutating func skipLine() {
    while let byte = peek(), !Self.isNewline(byte) { index += 1 }
  }

  private mutating func skipComment() {
    index += 2
    var open = 1
    while open > 0, let byte = peek() {
      if byte == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        open -= 1
        index += 2
      } else if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") {
        open += 1
        index += 2
      } else {
        advance()
      }
    }
  }

  private mutating func add(_ kind: SwiftToken.Kind, _ text: String, from start: Int) {
    let end = kind == .symbol ? start + 1 : index
    tokens.append(
      SwiftToken(
        kind: kind, text: text, line: line, column: start - lineStart + 1, depth: depth, range: start..<end))
  }

  private mutating func advance() {
    let byte = bytes[index]
    if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && peek(1) != UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }

  private func peek(_ offset: Int = 0) -> UInt8? {
    index + offset < bytes.count ? bytes[index + offset] : nil
  }

  private func follows(_ sequence: [UInt8]) -> Bool { bytes[index...].starts(with: sequence) }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Swift ends a line at a carriage return too, so that nothing can hide behind one.
  private static func isNewline(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
      true
    default: false
    }
  }
}
