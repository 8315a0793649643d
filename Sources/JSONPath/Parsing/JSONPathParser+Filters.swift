/// The conditions of filters (RFC 9535, section 2.3.5).
extension JSONPathParser {
  /// A condition, with the blank space around it.
  mutating func parseFilter() throws(JSONPathError) -> Filter {
    var choices = [try parseConjunction()]
    while take("||") { choices.append(try parseConjunction()) }
    return choices.count == 1 ? choices[0] : .or(choices)
  }

  private mutating func parseConjunction() throws(JSONPathError) -> Filter {
    var conditions: [Filter] = []
    repeat {
      skipSpace()
      conditions.append(try parseCondition())
      skipSpace()
    } while take("&&")
    return conditions.count == 1 ? conditions[0] : .and(conditions)
  }

  private mutating func parseCondition() throws(JSONPathError) -> Filter {
    if peek == "(" { return try parseParenthesized() }
    guard take("!") else { return try parseComparison() }
    skipSpace()
    if peek == "(" { return .not(try parseParenthesized()) }
    let start = index
    let term = try parseTerm()
    let end = index
    skipSpace()
    if try takeComparison() != nil { throw expected("a '(' behind '!', as in !(@.a == 1),", at: start) }
    index = end
    return .not(try test(term))
  }

  private mutating func parseParenthesized() throws(JSONPathError) -> Filter {
    index += 1
    let filter = try nested { parser throws(JSONPathError) in try parser.parseFilter() }
    guard take(")") else { throw expected(noEndOfFilter(closedBy: ")")) }
    let end = index
    skipSpace()
    if try takeComparison() != nil { throw expected("a comparison within the parentheses", at: end) }
    index = end
    return filter
  }

  private mutating func parseComparison() throws(JSONPathError) -> Filter {
    let left = try parseTerm()
    let end = index
    skipSpace()
    guard let comparison = try takeComparison() else {
      index = end
      return try test(left)
    }
    let first = try operand(left, comparedAt: end)
    skipSpace()
    let right = try parseTerm()
    return .comparison(first, comparison, try operand(right, comparedAt: right.start))
  }

  private mutating func takeComparison() throws(JSONPathError) -> FilterComparison? {
    if let wrong = wrongComparison { throw expected(wrong) }
    return FilterComparison.allCases.first { take($0.rawValue) }
  }

  /// What a term says where it stands alone.
  private func test(_ term: Term) throws(JSONPathError) -> Filter {
    switch term.content {
    case .query(let path): return .exists(path)
    case .pattern(let pattern): return .pattern(pattern)
    case .value: throw expected(wrongTest ?? "a comparison behind \(term.name)")
    }
  }

  /// What a term says on one side of a comparison.
  private func operand(_ term: Term, comparedAt place: Int) throws(JSONPathError) -> FilterOperand {
    switch term.content {
    case .value(let value): return value
    case .query(let path):
      if path.singularSteps == nil { throw manyNodes(at: term.start) }
      return .query(path)
    case .pattern: throw expected("no comparison with \(term.name), which holds or not by itself,", at: place)
    }
  }

  func manyNodes(at place: Int) -> JSONPathError {
    expected("a path to one value, or 'value(…)' or 'count(…)' around the path,", at: place)
  }
}
