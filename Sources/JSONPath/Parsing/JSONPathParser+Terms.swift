extension JSONPathParser {
  /// A query, a literal or a function in a filter.
  struct Term {
    enum Content {
      case query(JSONPath)
      case value(FilterOperand)
      case pattern(PatternTest)
    }

    let content: Content
    /// How a message names it: "the function 'count'".
    let name: String
    /// Where it begins.
    let start: Int
  }

  mutating func parseTerm() throws(JSONPathError) -> Term {
    let start = index
    if let root = [JSONPath.Root.response, .current].first(where: { take($0.sign) }) {
      return Term(content: .query(JSONPath(root: root, segments: try parseSegments())), name: "the path", start: start)
    }
    switch peek {
    case "'", "\"":
      return Term(content: .value(.string(ExactText(try parseString()))), name: "the text", start: start)
    case .some("-"), .some("0"..."9"):
      return Term(content: .value(.number(try parseNumber())), name: "the number", start: start)
    default: return try parseWord()
    }
  }

  private mutating func parseWord() throws(JSONPathError) -> Term {
    let start = index
    let word = run(from: start, while: Self.isName)
    index += word.unicodeScalars.count
    if !word.isEmpty, take("(") {
      let content = try nested { parser throws(JSONPathError) in try parser.parseFunction(word, at: start) }
      return Term(content: content, name: "the function '\(word)'", start: start)
    }
    let value: FilterOperand
    switch word {
    case "true": value = .boolean(true)
    case "false": value = .boolean(false)
    case "null": value = .null
    default:
      index = start
      throw expected(noTerm)
    }
    return Term(content: .value(value), name: "'\(word)'", start: start)
  }
}

/// Function extensions with the types of their arguments (RFC 9535, section 2.4).
extension JSONPathParser {
  private mutating func parseFunction(_ name: String, at start: Int) throws(JSONPathError) -> Term.Content {
    switch name {
    case "length": return .value(.length(try parseValue(of: name, closedBy: ")")))
    case "count": return .value(.count(try parseNodes(of: name)))
    case "value": return .value(.value(try parseNodes(of: name)))
    case "match", "search":
      let text = try parseValue(of: name, closedBy: ",")
      let pattern = try parseValue(of: name, closedBy: ")")
      return .pattern(PatternTest(name == "match" ? .whole : .part, text: text, pattern: pattern))
    default: throw expected(noFunction(name), at: start)
    }
  }

  /// An argument that is a value or nothing.
  private mutating func parseValue(of function: String, closedBy end: Unicode.Scalar) throws(JSONPathError)
    -> FilterOperand
  {
    let term = try parseArgument(of: function, closedBy: end)
    switch term.content {
    case .value(let value): return value
    case .query(let path):
      if path.singularSteps == nil { throw manyNodes(at: term.start) }
      return .query(path)
    case .pattern: throw expected("a value instead of \(term.name), which holds or not,", at: term.start)
    }
  }

  /// An argument that is any number of nodes.
  private mutating func parseNodes(of function: String) throws(JSONPathError) -> JSONPath {
    let term = try parseArgument(of: function, closedBy: ")")
    guard case .query(let path) = term.content else {
      throw expected("a path as the argument of the function '\(function)'", at: term.start)
    }
    return path
  }

  private mutating func parseArgument(of function: String, closedBy end: Unicode.Scalar) throws(JSONPathError) -> Term {
    skipSpace()
    if peek == ")" { throw expected("\(Self.arguments(of: function)) of the function '\(function)'") }
    let term = try parseTerm()
    skipSpace()
    guard take(end) else {
      let isAboutCount = peek == "," || peek == ")"
      throw expected(isAboutCount ? "\(Self.arguments(of: function)) of the function '\(function)'" : "'\(end)'")
    }
    return term
  }

  private static func arguments(of function: String) -> String {
    switch function {
    case "match", "search": "a text and a regular expression as the two arguments"
    case "length": "a value as the one argument"
    default: "a path as the one argument"
    }
  }
}
