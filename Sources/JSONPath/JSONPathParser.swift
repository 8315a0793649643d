/// Reads a query from left to right.
///
/// Each construct of RFC 9535 that is not understood yet is recognised in the place where its parser would be called.
struct JSONPathParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  /// The whole numbers that every JSON implementation keeps exactly (RFC 9535, section 2.1).
  private static let exactIntegers = -9_007_199_254_740_991...9_007_199_254_740_991

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  mutating func parseQuery() throws(JSONPathError) -> [JSONPath.Segment] {
    guard take("$") else { throw malformed("'$' at the beginning") }
    var segments: [JSONPath.Segment] = []
    while index < scalars.count {
      let end = index
      skipSpace()
      if index == scalars.count {
        index = end
        throw malformed("no space at the end")
      }
      segments.append(try parseSegment())
    }
    return segments
  }

  private mutating func parseSegment() throws(JSONPathError) -> JSONPath.Segment {
    if take("[") { return try parseBracketed() }
    let start = index
    guard take(".") else { throw malformed("'.' or '['") }
    if take(".") { throw unsupported("a search through all levels ('..')", at: start) }
    if peek == "*" { throw unsupported("a wildcard ('*')", at: index) }
    guard let first = peek, Self.isNameFirst(first) else { throw malformed("a name after '.'") }
    let nameStart = index
    while let scalar = peek, Self.isNameFirst(scalar) || ("0"..."9").contains(scalar) { index += 1 }
    return .init([.name(ExactText(String(String.UnicodeScalarView(scalars[nameStart..<index]))))])
  }

  private mutating func parseBracketed() throws(JSONPathError) -> JSONPath.Segment {
    skipSpace()
    let selector = try parseSelector()
    skipSpace()
    if peek == "," { throw unsupported("several selectors in one pair of brackets", at: index) }
    guard take("]") else { throw malformed("']'") }
    return .init([selector])
  }

  private mutating func parseSelector() throws(JSONPathError) -> JSONPath.Selector {
    switch peek {
    case "'", "\"": return .name(ExactText(try parseString()))
    case "*": throw unsupported("a wildcard ('*')", at: index)
    case "?": throw unsupported("a filter ('?')", at: index)
    case ":": throw unsupported("a slice (':')", at: index)
    default: break
    }
    let number = try parseInteger()
    let end = index
    skipSpace()
    if peek == ":" { throw unsupported("a slice (':')", at: index) }
    index = end
    return .index(number)
  }

  private mutating func parseInteger() throws(JSONPathError) -> Int {
    let start = index
    _ = take("-")
    let digits = index
    while let scalar = peek, ("0"..."9").contains(scalar) { index += 1 }
    if digits == index {
      throw malformed(start == digits ? "a name in quotes or an index" : "a digit after '-'")
    }
    if scalars[digits] == "0", index - start > 1 {
      index = start
      throw malformed("an index without a leading zero or '-0'")
    }
    guard let number = Int(String(String.UnicodeScalarView(scalars[start..<index]))),
      Self.exactIntegers.contains(number)
    else {
      index = start
      throw malformed("an index of at most 2^53 - 1")
    }
    return number
  }

  private mutating func parseString() throws(JSONPathError) -> String {
    let quote = scalars[index]
    index += 1
    var text = String.UnicodeScalarView()
    while let scalar = peek {
      switch scalar {
      case quote:
        index += 1
        return String(text)
      case "\\": text.append(try parseEscape(in: quote))
      case "\u{0}"..."\u{1F}": throw malformed("no control character in a name")
      default:
        text.append(scalar)
        index += 1
      }
    }
    throw malformed("a closing \(quote)")
  }

  private mutating func parseEscape(in quote: Unicode.Scalar) throws(JSONPathError) -> Unicode.Scalar {
    let start = index
    index += 1
    let letter = peek
    index += 1
    switch letter {
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "/", "\\": return letter ?? "\\"
    case quote: return quote
    case "u": return try parseUnicodeEscape(startedAt: start)
    default:
      index = start
      throw malformed("an escape that RFC 9535 knows")
    }
  }

  private mutating func parseUnicodeEscape(startedAt start: Int) throws(JSONPathError) -> Unicode.Scalar {
    var code = try parseFourDigits(startedAt: start)
    if (0xD800...0xDBFF).contains(code), take("\\"), take("u") {
      let low = try parseFourDigits(startedAt: start)
      if (0xDC00...0xDFFF).contains(low) { code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) }
    }
    guard let scalar = Unicode.Scalar(code) else {
      index = start
      throw malformed("both halves of a surrogate pair")
    }
    return scalar
  }

  private mutating func parseFourDigits(startedAt start: Int) throws(JSONPathError) -> UInt32 {
    let digits = scalars[index...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.properties.isASCIIHexDigit }),
      let code = UInt32(String(String.UnicodeScalarView(digits)), radix: 16)
    else {
      index = start
      throw malformed("four hexadecimal digits after '\\u'")
    }
    index += 4
    return code
  }

  static func isNameFirst(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_": true
    default: scalar.value >= 0x80
    }
  }

  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while let scalar = peek, scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" { index += 1 }
  }

  private func malformed(_ expected: String) -> JSONPathError {
    JSONPathError(reason: .malformed, column: index + 1, expected: expected)
  }

  private func unsupported(_ construct: String, at index: Int) -> JSONPathError {
    JSONPathError(reason: .unsupported(construct), column: index + 1, expected: "a name or an index")
  }
}
