/// Texts and numbers (RFC 9535, sections 2.3.1.1, 2.3.3.1 and 2.3.5.1).
extension JSONPathParser {
  /// A whole number that every JSON implementation keeps exactly (RFC 9535, section 2.1).
  mutating func parseInteger() throws(JSONPathError) -> Int {
    let start = index
    _ = take("-")
    let digits = run(from: index, while: Self.isDigit)
    if digits.isEmpty { throw expected("a digit behind '-'") }
    if digits.hasPrefix("0"), digits != "0" || start < index {
      throw expected("a number without a zero at its beginning and other than '-0'", at: start)
    }
    let limit = 9_007_199_254_740_991
    guard let size = Int(digits), size <= limit else {
      throw expected("a number from -\(limit) to \(limit)", at: start)
    }
    let isNegative = start < index
    index += digits.unicodeScalars.count
    return isNegative ? -size : size
  }

  /// A number as JSON has it, kept as it is written.
  mutating func parseNumber() throws(JSONPathError) -> String {
    let start = index
    _ = take("-")
    let digits = run(from: index, while: Self.isDigit)
    if digits.isEmpty { throw expected("a digit behind '-'") }
    if digits.hasPrefix("0"), digits != "0" { throw expected("a number without a zero at its beginning", at: start) }
    index += digits.unicodeScalars.count
    if take(".") { try skipDigits(behind: "'.'") }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try skipDigits(behind: "the exponent's 'e'")
    }
    return String(String.UnicodeScalarView(scalars[start..<index]))
  }

  private mutating func skipDigits(behind sign: String) throws(JSONPathError) {
    let digits = run(from: index, while: Self.isDigit)
    if digits.isEmpty { throw expected("a digit behind \(sign)") }
    index += digits.unicodeScalars.count
  }

  /// A text in quotes.
  mutating func parseString() throws(JSONPathError) -> String {
    let quote = scalars[index]
    index += 1
    var text = String.UnicodeScalarView()
    while let scalar = peek {
      switch scalar {
      case quote:
        index += 1
        return String(text)
      case "\\": text.append(try parseEscape(in: quote))
      case "\u{0}"..."\u{1F}": throw expected("an escape such as \\n instead of a control character")
      default:
        text.append(scalar)
        index += 1
      }
    }
    throw expected("a closing \(quote)")
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
    case "'", "\"": throw expected("a quote without a backslash within the other kind of quotes", at: start)
    default:
      throw expected(
        "\\\\ for a backslash itself, or one of \\/ \\\(quote) \\b \\f \\n \\r \\t and \\u with four digits,", at: start
      )
    }
  }

  private mutating func parseUnicodeEscape(startedAt start: Int) throws(JSONPathError) -> Unicode.Scalar {
    var code = try parseFourDigits(startedAt: start)
    if (0xD800...0xDBFF).contains(code), take("\\u") {
      let low = try parseFourDigits(startedAt: start)
      if (0xDC00...0xDFFF).contains(low) { code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) }
    }
    guard let scalar = Unicode.Scalar(code) else {
      throw expected("a pair of surrogates such as \\uD83D\\uDE00 instead of one half", at: start)
    }
    return scalar
  }

  private mutating func parseFourDigits(startedAt start: Int) throws(JSONPathError) -> UInt32 {
    let digits = scalars[index...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.properties.isASCIIHexDigit }),
      let code = UInt32(String(String.UnicodeScalarView(digits)), radix: 16)
    else { throw expected("an escape with four hexadecimal digits such as \\u00e9", at: start) }
    index += 4
    return code
  }
}
