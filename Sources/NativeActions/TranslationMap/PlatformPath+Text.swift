extension PlatformPath {
  /// The path as RFC 9535 writes it.
  static func translated(_ text: String) throws(TranslationMap.Mistake) -> String {
    var rest = Substring(text).drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    if rest.first == "@" { throw .init(message: "a path begins with '$'") }
    var result = "$"
    if rest.first == "$" { rest.removeFirst() } else { rest = "." + rest }
    while let first = rest.first {
      switch first {
      case "[":
        let bracket = try takeBracket(from: &rest)
        try check(bracket)
        result += bracket
      case ".":
        rest.removeFirst()
        let isDescendant = rest.first == "."
        if isDescendant { rest.removeFirst() }
        result += isDescendant ? ".." : ""
        switch rest.first {
        case "[": continue
        case "*":
          rest.removeFirst()
          result += "[*]"
        default: result += try takeName(from: &rest)
        }
      default: throw .init(message: "'.' or '[' is expected before '\(rest)'")
      }
    }
    return result
  }

  /// A name behind a dot, which may hold any character but those that end it.
  private static func takeName(from rest: inout Substring) throws(TranslationMap.Mistake) -> String {
    let name = rest.prefix { !".[( ".contains($0) }
    rest = rest[name.endIndex...]
    if rest.first == "(" { throw .init(message: "the function '\(name)()' is not simulated") }
    if name.isEmpty || rest.first == " " { throw .init(message: "a name is expected before '\(rest)'") }
    let escaped = name.map { $0 == "'" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return "['\(escaped)']"
  }

  /// All from a bracket to the one that closes it; brackets in quotes do not count.
  private static func takeBracket(from rest: inout Substring) throws(TranslationMap.Mistake) -> Substring {
    var depth = 0
    var quote: Character?
    var isEscaped = false
    for index in rest.indices {
      let character = rest[index]
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if character == "[" {
        depth += 1
      } else if character == "]" {
        depth -= 1
        if depth == 0 {
          defer { rest = rest[rest.index(after: index)...] }
          return rest[...index]
        }
      } else if character == "~" {
        throw .init(message: "'=~' takes a regular expression of Java, which is not simulated")
      }
    }
    throw .init(message: "']' is expected behind '\(rest)'")
  }

  /// A filter's condition stands in parentheses.
  private static func check(_ bracket: Substring) throws(TranslationMap.Mistake) {
    let inner = bracket.dropFirst().dropLast().filter { !$0.isWhitespace }
    if inner.first == "?", !(inner.hasPrefix("?(") && inner.hasSuffix(")")) {
      throw .init(message: "the condition in '\(bracket)' needs parentheses, as in '[?(@.a == 1)]'")
    }
  }
}
