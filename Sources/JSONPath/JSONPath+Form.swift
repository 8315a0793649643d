/// What is known of a query without a response.
extension JSONPath {
  /// Whether the query asks for several nodes by its form: it has a wildcard, a slice that can hold more than one
  /// element, or several selectors in one pair of brackets.
  ///
  /// A filter and `..name` can be meant for one node.
  package var asksForSeveral: Bool {
    segments.contains { $0.selectors.count > 1 || $0.selectors.contains(where: \.asksForSeveral) }
  }

  /// The tests with regular expressions in the query's filters, in order, those of inner filters among them.
  package var patterns: [PatternTest] {
    segments.flatMap(\.selectors).flatMap { selector -> [PatternTest] in
      if case .filter(let filter) = selector { filter.patterns } else { [] }
    }
  }
}

extension JSONPath.Selector {
  fileprivate var asksForSeveral: Bool {
    switch self {
    case .wildcard: true
    case .slice(let start, let end, let step): Self.canHoldSeveral(start, end, step)
    case .name, .index, .filter: false
    }
  }

  /// Whether some array has more than one element in a slice.
  private static func canHoldSeveral(_ start: Int?, _ end: Int?, _ step: Int) -> Bool {
    if step == 0 { return false }
    guard let width = step > 0 ? width(from: start ?? 0, before: end) : backwardWidth(from: start, before: end) else {
      return true
    }
    return width > abs(step)
  }

  /// How many elements lie between two bounds at most; nil where that depends on the array.
  private static func width(from start: Int, before end: Int?) -> Int? {
    guard let end else { return start < 0 ? -start : nil }
    if (start < 0) == (end < 0) { return end - start }
    return start < 0 ? min(-start, end) : nil
  }

  /// The same from the end to the beginning.
  private static func backwardWidth(from start: Int?, before end: Int?) -> Int? {
    let start = start ?? -1
    guard let end else { return start < 0 ? nil : start + 1 }
    if (start < 0) == (end < 0) { return start - end }
    return start < 0 ? nil : min(start + 1, -end - 1)
  }
}

extension Filter {
  fileprivate var patterns: [PatternTest] {
    switch self {
    case .or(let filters), .and(let filters): filters.flatMap(\.patterns)
    case .not(let filter): filter.patterns
    case .exists(let path): path.patterns
    case .comparison(let left, _, let right): left.patterns + right.patterns
    case .pattern(let test): test.text.patterns + test.pattern.patterns + [test]
    }
  }
}

extension FilterOperand {
  fileprivate var patterns: [PatternTest] {
    switch self {
    case .null, .boolean, .number, .string: []
    case .length(let operand): operand.patterns
    case .query(let path), .count(let path), .value(let path): path.patterns
    }
  }
}
