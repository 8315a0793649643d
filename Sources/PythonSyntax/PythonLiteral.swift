/// The one place where text becomes Python source.
///
/// What a reader could not see, or could be led astray by, is escaped: control and format characters (among them the
/// marks that turn the direction of writing), unusual spaces, and all that Unicode calls ignorable or has not assigned.
enum PythonLiteral {
  /// A string literal, in the quotes that need fewer escapes.
  static func string(_ text: String) -> String {
    let quote = quote(for: [text])
    return quote + escaped(text, in: quote) + quote
  }

  /// A string literal, raw where that spares backslashes and all of it can stand for itself.
  static func pattern(_ text: String) -> String {
    let quote = quote(for: [text])
    let isPlain = text.unicodeScalars.allSatisfy { isVisible($0) && String($0) != quote } && !text.hasSuffix("\\")
    return isPlain && text.unicodeScalars.contains("\\") ? "r" + quote + text + quote : string(text)
  }

  /// A formatted string of texts and the source of what is filled in between them.
  static func formatted(_ parts: [PythonFormattedPart]) -> String {
    let texts = parts.compactMap { part in if case .text(let text) = part { text } else { nil } }
    let quote = quote(for: texts)
    let inside = parts.map { part in
      switch part {
      case .text(let text): escaped(text, in: quote, braces: .doubled)
      case .value(let value): "{" + value.flat + "}"
      }
    }
    return "f" + quote + inside.joined() + quote
  }

  /// The lines of a doc string, the quotes included; a line holds no newline.
  static func docString(_ lines: [String]) -> [String] {
    var lines = lines.map(docStringLine)
    guard let first = lines.first else { return [] }
    lines[0] = "\"\"\"" + first
    if lines.count == 1 { lines[0] += "\"\"\"" } else { lines.append("\"\"\"") }
    return lines
  }

  /// A quote is escaped where it would end the string or be taken for its end: behind another one, or at a line's end.
  private static func docStringLine(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    return scalars.indices.reduce(into: "") { text, index in
      let isRisky = index == scalars.count - 1 || (index > 0 && scalars[index - 1] == "\"")
      if scalars[index] == "\"", isRisky {
        text += "\\\""
      } else {
        text += escape(scalars[index]) ?? String(scalars[index])
      }
    }
  }

  /// A comment's text on its one line.
  static func comment(_ text: String) -> String {
    "# " + text.unicodeScalars.reduce(into: "") { $0 += isVisible($1) ? String($1) : " " }
  }

  private enum Braces {
    case kept
    case doubled
  }

  /// Double quotes, unless the texts hold more of them than of single ones: what formatters choose.
  private static func quote(for texts: [String]) -> String {
    let count = { (quote: Unicode.Scalar) in
      texts.reduce(0) { sum, text in sum + text.unicodeScalars.count { $0 == quote } }
    }
    return count("\"") > count("'") ? "'" : "\""
  }

  private static func escaped(_ text: String, in quote: String, braces: Braces = .kept) -> String {
    var source = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if String(scalar) == quote {
        source.append("\\")
        source.append(scalar)
      } else if let escape = escape(scalar) {
        source.append(contentsOf: escape.unicodeScalars)
      } else {
        source.append(scalar)
        if braces == .doubled, scalar == "{" || scalar == "}" { source.append(scalar) }
      }
    }
    return String(source)
  }

  /// The escape for a character that does not stand for itself; nil for one that does.
  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case _ where isVisible(scalar): nil
    case "\u{0}"..."\u{FF}": "\\x" + hexadecimal(scalar, digits: 2)
    case "\u{100}"..."\u{FFFF}": "\\u" + hexadecimal(scalar, digits: 4)
    default: "\\U" + hexadecimal(scalar, digits: 8)
    }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (" "..."~").contains(scalar) }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return false
    case .lineSeparator, .paragraphSeparator, .spaceSeparator: return false
    default: return true
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar, digits: Int) -> String {
    let text = String(scalar.value, radix: 16)
    return String(repeating: "0", count: digits - text.count) + text
  }
}
