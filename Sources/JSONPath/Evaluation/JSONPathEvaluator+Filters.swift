import JSONText

/// Whether conditions hold (RFC 9535, sections 2.3.5.2 and 2.4).
extension JSONPathEvaluator {
  mutating func holds(_ filter: Filter, for node: JSONTree) throws(TooManyVisits) -> Bool {
    try visit()
    switch filter {
    case .or(let choices):
      for choice in choices where try holds(choice, for: node) { return true }
      return false
    case .and(let conditions):
      for condition in conditions where try !holds(condition, for: node) { return false }
      return true
    case .not(let filter): return try !holds(filter, for: node)
    case .exists(let path): return try !nodes(of: path, from: node).isEmpty
    case .comparison(let left, let comparison, let right):
      return try compare(value(of: left, for: node), comparison, value(of: right, for: node))
    case .pattern(let test): return try fits(test, for: node)
    }
  }

  /// The value of an operand, or nothing.
  private mutating func value(of operand: FilterOperand, for node: JSONTree) throws(TooManyVisits) -> JSONTree? {
    switch operand {
    case .null: return .null
    case .boolean(let value): return .boolean(value)
    case .number(let digits): return .number(digits)
    case .string(let text): return .string(text.text)
    case .query(let path): return try nodes(of: path, from: node).first
    case .length(let operand): return try value(of: operand, for: node)?.length.map(JSONTree.integer)
    case .count(let path): return .integer(try nodes(of: path, from: node).count)
    case .value(let path):
      let nodes = try nodes(of: path, from: node)
      return nodes.count == 1 ? nodes[0] : nil
    }
  }

  private mutating func fits(_ test: PatternTest, for node: JSONTree) throws(TooManyVisits) -> Bool {
    guard let text = try value(of: test.text, for: node)?.string,
      let pattern = try value(of: test.pattern, for: node)?.string
    else { return false }
    try visit(text.utf8.count)
    return regularExpression(ExactText(pattern))?.matches(text, test.extent) ?? false
  }

  private mutating func compare(
    _ left: JSONTree?, _ comparison: FilterComparison, _ right: JSONTree?
  ) throws(TooManyVisits) -> Bool {
    switch comparison {
    case .equal: try areEqual(left, right)
    case .notEqual: try !areEqual(left, right)
    case .less: Self.isLess(left, right)
    case .greater: Self.isLess(right, left)
    case .lessOrEqual: if Self.isLess(left, right) { true } else { try areEqual(left, right) }
    case .greaterOrEqual: if Self.isLess(right, left) { true } else { try areEqual(left, right) }
    }
  }

  private static func isLess(_ left: JSONTree?, _ right: JSONTree?) -> Bool {
    switch (left, right) {
    case (.number(let first)?, .number(let second)?): ComparableNumber(first) < ComparableNumber(second)
    // The order of UTF-8 is that of code points.
    case (.string(let first)?, .string(let second)?): first.utf8.lexicographicallyPrecedes(second.utf8)
    default: false
    }
  }

  private mutating func areEqual(_ left: JSONTree?, _ right: JSONTree?) throws(TooManyVisits) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    var open = [(left, right)]
    while let pair = open.popLast() {
      try visit()
      switch pair {
      case (.null, .null): continue
      case (.boolean(let first), .boolean(let second)): if first != second { return false }
      case (.number(let first), .number(let second)):
        if ComparableNumber(first) != ComparableNumber(second) { return false }
      case (.string(let first), .string(let second)): if ExactText(first) != ExactText(second) { return false }
      case (.array(let first), .array(let second)):
        guard first.count == second.count else { return false }
        open.append(contentsOf: zip(first, second))
      case (.object(let first), .object(let second)):
        guard first.count == second.count else { return false }
        let others = Dictionary(second.map { (ExactText($0.name), $0.value) }) { first, _ in first }
        for member in first {
          guard let other = others[ExactText(member.name)] else { return false }
          open.append((member.value, other))
        }
      default: return false
      }
    }
    return true
  }
}

extension JSONTree {
  /// What the function `length` says of a value.
  fileprivate var length: Int? {
    switch self {
    case .string(let text): text.unicodeScalars.count
    case .array(let elements): elements.count
    case .object(let members): members.count
    case .null, .boolean, .number: nil
    }
  }
}
