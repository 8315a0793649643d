/// What people write instead, and what they mean: each phrase says what is expected where the parser stands.
extension JSONPathParser {
  /// Instead of `$` or `@` at the beginning.
  func noRoot(_ root: JSONPath.Root) -> JSONPathError {
    let word = run(from: index, while: Self.isName)
    switch peek {
    case "$": return expected("'@', the element that 'each' selects, instead of '$'")
    case "@": return expected("'$', the response, instead of '@', an element of an 'each',")
    case .some(let space) where Self.isSpace(space): return expected("no space before '\(root.sign)'")
    default: return expected(word.isEmpty ? "'\(root.sign)' at the beginning" : "'\(root.sign).' before '\(word)'")
    }
  }

  /// Instead of another segment, or the end.
  var noSegment: String {
    switch peek {
    case "(": "the end of the path ('length(…)' and the like stand in filters only)"
    case "]": "no ']' without its '['"
    case .some(let scalar) where Self.isName(scalar): "'.' before '\(run(from: index, while: Self.isName))'"
    default: "'.' or '['"
    }
  }

  /// `['first name']` where a name goes on behind a space, and nothing but the name and the space are there.
  func nameWithSpace(from end: Int) -> String? {
    guard nesting == 0, let first = peek, Self.isName(first), Self.isName(scalars[end - 1]) else { return nil }
    let start = scalars[..<end].lastIndex { !Self.isName($0) } ?? 0
    let rest = run(from: index) { Self.isName($0) || $0 == " " }
    let next = index + rest.unicodeScalars.count
    guard scalars[start] == ".", scalars[end..<index].allSatisfy({ $0 == " " }),
      next == scalars.count || scalars[next] == "." || scalars[next] == "["
    else { return nil }
    return "['\(String(String.UnicodeScalarView(scalars[(start + 1)..<end]))) \(rest)']"
  }

  /// Instead of a name or '*'.
  func noName(behind dots: String) -> String {
    switch peek {
    case nil: dots == "." ? "a name behind '.', or no '.' at the end," : "a name, '*' or '[' behind '..'"
    case "[": "no '.' before '['"
    case "'", "\"": "a name without quotes behind '\(dots)', or ['…'] instead of '\(dots)'"
    case ".": "not more than two dots"
    case .some("0"..."9"):
      "[\(run(from: index, while: Self.isDigit))] instead of '.\(run(from: index, while: Self.isName))'"
    case .some(let space) where Self.isSpace(space): "a name directly behind '\(dots)'"
    default: "a name or '*' behind '\(dots)'"
    }
  }

  /// Instead of a selector in brackets.
  var noSelector: String {
    switch peek {
    case "]": "'*' for all elements, or an index such as 0, between the brackets"
    case "(": "'?' for a filter, or a plain index such as -1 for the last element,"
    case "@", "$", "!": "'?' before the condition of a filter"
    case "+": "a number without '+'"
    case "‘", "’", "“", "”", "`": "a straight quote (' or \")"
    case .some(let first) where Self.isNameFirst(first):
      "the name in quotes: ['\(run(from: index) { Self.isName($0) || $0 == "-" || $0 == " " })']"
    default: "a name in quotes, an index, '*', a slice or a filter"
    }
  }

  /// Instead of ',' or ']' behind a selector.
  func noEnd(behind selector: JSONPath.Selector) -> String {
    switch selector {
    case .filter: return noEndOfFilter(closedBy: "]")
    case .name:
      guard let first = peek, Self.isName(first) else { return "',' or ']'" }
      return "',' or ']' (a quote within the quotes is written with a backslash: \\')"
    case .index where peek == ".": return "a whole number as index"
    case .index where peek == "-": return "':' for a slice, ',' or ']'"
    case .index, .wildcard, .slice: return "',' or ']'"
    }
  }

  /// Instead of what may stand behind a condition.
  func noEndOfFilter(closedBy end: Unicode.Scalar) -> String {
    if peek == "(" { return "the path within the function, as in length(@.name)," }
    if let first = peek, Self.isName(first), scalars[index - 1] == "@" || scalars[index - 1] == "$" {
      return "'.' before '\(run(from: index, while: Self.isName))'"
    }
    return wrongTest ?? (end == "]" ? "'&&', '||', ',' or ']'" : "'&&', '||' or ')'")
  }

  /// Another language's way to go on behind a value or a path.
  var wrongTest: String? {
    let word = run(from: index, while: Self.isName)
    switch word.lowercased() {
    case "and": return "'&&' instead of '\(word)'"
    case "or": return "'||' instead of '\(word)'"
    case "eq", "is", "equals": return "'==' instead of '\(word)'"
    case "in", "contains", "like", "matches":
      return "'==', 'match(…)' or 'search(…)' instead of '\(word)', which JSONPath does not have,"
    default: break
    }
    switch peek {
    case "&": return "'&&' instead of '&'"
    case "|": return "'||' instead of '|'"
    case "+", "-", "*", "/", "%": return "no arithmetic, which JSONPath does not have,"
    default: return nil
    }
  }

  /// Another language's sign for a comparison.
  var wrongComparison: String? {
    let signs = [
      ("===", "=="), ("!==", "!="), ("=~", "match(…)' or 'search(…)"), ("=>", ">="), ("=<", "<="), ("<>", "!="),
    ]
    for (wrong, right) in signs where scalars[index...].starts(with: wrong.unicodeScalars) {
      return "'\(right)' instead of '\(wrong)'"
    }
    let isSingle = peek == "=" && !scalars[index...].starts(with: "==".unicodeScalars)
    return isSingle ? "'==' instead of '='" : nil
  }

  /// Instead of a value, a path or a function.
  var noTerm: String {
    let word = run(from: index, while: Self.isName)
    if let first = peek, "‘’“”".unicodeScalars.contains(first) { return noTermSign }
    switch word.lowercased() {
    case "": return noTermSign
    case "true", "false", "null": return "'\(word.lowercased())' instead of '\(word)'"
    case "none", "nil", "undefined": return "'null' instead of '\(word)'"
    case "not": return "'!' instead of '\(word)'"
    default: return "a text in quotes ('\(word)') or a path (@.\(word))"
    }
  }

  private var noTermSign: String {
    switch peek {
    case "(": "a path or a value without parentheses"
    case "+": "a number without '+'"
    case ".": "'@' before '.', or a digit,"
    case "[", "{": "a path or a single value, for there are no arrays and objects in filters,"
    case "/": "'match(…)' or 'search(…)' with the regular expression in quotes"
    case "‘", "’", "“", "”", "`": "a straight quote (' or \") around a text, and none around a number,"
    case "*": "'@.*' for a child of any name"
    case "=", "<", ">": "a path or a value before the comparison, such as '@',"
    default: "a path such as @.name, a value or a function"
    }
  }

  /// Instead of a function of the standard.
  func noFunction(_ name: String) -> String {
    switch name.lowercased() {
    case "contains", "includes": "'search(…)' instead of '\(name)(…)'"
    case "starts_with", "startswith", "ends_with", "endswith", "matches", "test":
      "'match(…)' with a regular expression instead of '\(name)(…)'"
    case "size", "len": "'length(…)' or 'count(…)' instead of '\(name)(…)'"
    default: "one of the functions length, count, match, search and value instead of '\(name)'"
    }
  }
}
