import JSONPath

/// The regular expression of a schema, as far as RFC 9485 has its parts, too.
///
/// An expression matches anywhere in a text unless it has an anchor at that end.
struct SchemaPattern {
  private let expression: IRegexp

  /// The expression that a text is; nil where it is more than RFC 9485 has, but for `\u00e9` and anchors at the ends.
  init?(_ pattern: String) {
    var inner = Substring(pattern)
    let isAnchored = (start: inner.hasPrefix("^"), end: inner.hasSuffix("$"))
    if isAnchored.start { inner.removeFirst() }
    if isAnchored.end { inner.removeLast() }
    if isAnchored.start || isAnchored.end, Self.hasOpenChoice(inner) { return nil }
    let anything = "(.|\n|\r)*"
    let whole =
      (isAnchored.start ? "" : anything) + "(" + Self.withoutCodes(inner) + ")" + (isAnchored.end ? "" : anything)
    guard let expression = try? IRegexp(parsing: whole) else { return nil }
    self.expression = expression
  }

  /// Whether the text fits.
  func matches(_ text: String) -> Bool { expression.matches(text, .whole) }

  /// Whether an anchor would be part of one choice only: a `|` stands outside of parentheses.
  private static func hasOpenChoice(_ pattern: Substring) -> Bool {
    var depth = 0
    var isEscaped = false
    for character in pattern {
      switch character {
      case _ where isEscaped: isEscaped = false
      case "\\": isEscaped = true
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "|" where depth == 0: return true
      default: continue
      }
    }
    return isEscaped
  }

  /// The pattern with the characters that `\u` and four digits stand for.
  private static func withoutCodes(_ pattern: Substring) -> String {
    var result = ""
    var rest = pattern
    while let character = rest.popFirst() {
      guard character == "\\", let escaped = rest.popFirst() else {
        result.append(character)
        continue
      }
      let digits = rest.prefix(4)
      if escaped == "u", digits.count == 4, let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
        rest = rest.dropFirst(4)
        if "()*+-.?[\\]^{|}".unicodeScalars.contains(scalar) { result += "\\" }
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\\(escaped)"
      }
    }
    return result
  }
}
