import JSONPath
import JSONText

extension Filter {
  /// Whether the condition holds for a node, as Jayway's compares: a missing value equals nothing, not even another.
  func holds(for node: JSONTree, root: JSONTree) throws(TranslationMap.Mistake) -> Bool {
    switch self {
    case .or(let filters):
      for filter in filters where try filter.holds(for: node, root: root) { return true }
      return false
    case .and(let filters):
      for filter in filters where try !filter.holds(for: node, root: root) { return false }
      return true
    case .not(let filter): return !(try filter.holds(for: node, root: root))
    case .exists(let path): return path.found(from: node, root: root) != nil
    case .comparison(let left, let comparison, let right):
      return try Self.compare(left.value(for: node, root: root), comparison, right.value(for: node, root: root))
    case .pattern: preconditionFailure("a path with a function is refused when it is read")
    }
  }

  private static func compare(
    _ left: JSONTree?, _ comparison: FilterComparison, _ right: JSONTree?
  ) throws(TranslationMap.Mistake) -> Bool {
    switch comparison {
    case .equal: return try areEqual(left, right)
    case .notEqual: return !(try areEqual(left, right))
    case .less: return order(left, right).map { $0 < 0 } ?? false
    case .lessOrEqual: return order(left, right).map { $0 <= 0 } ?? false
    case .greater: return order(left, right).map { $0 > 0 } ?? false
    case .greaterOrEqual: return order(left, right).map { $0 >= 0 } ?? false
    }
  }

  private static func areEqual(_ left: JSONTree?, _ right: JSONTree?) throws(TranslationMap.Mistake) -> Bool {
    guard let left, let right else { return false }
    switch (left, right) {
    case (.number, .number), (.string, .string): return order(left, right) == 0
    case (.number(let digits), .string(let text)), (.string(let text), .number(let digits)):
      if text == digits { return true }
      if Double(text) == nil { return false }
      throw .init(message: "whether the number \(digits) equals the text '\(text)' is not documented")
    case (.array, .array), (.object, .object):
      throw .init(message: "a comparison of arrays or objects is not simulated")
    default: return left == right
    }
  }

  /// Less than, equal to or greater than 0 as the first is to the second; nil for what has no order.
  private static func order(_ left: JSONTree?, _ right: JSONTree?) -> Int? {
    switch (left, right) {
    case (.number(let left), .number(let right)): return JavaNumber.compare(left, right)
    case (.string(let left), .string(let right)):
      if left.utf16.elementsEqual(right.utf16) { return 0 }
      return left.utf16.lexicographicallyPrecedes(right.utf16) ? -1 : 1
    default: return nil
    }
  }
}

extension FilterOperand {
  fileprivate func value(for node: JSONTree, root: JSONTree) -> JSONTree? {
    switch self {
    case .null: return .null
    case .boolean(let value): return .boolean(value)
    case .number(let digits): return .number(digits)
    case .string(let text): return .string(text.text)
    case .query(let path): return path.found(from: node, root: root)
    case .length, .count, .value: preconditionFailure("a path with a function is refused when it is read")
    }
  }
}

extension JSONPath {
  /// The value that a path in a filter leads to.
  fileprivate func found(from node: JSONTree, root document: JSONTree) -> JSONTree? {
    var value: JSONTree? = root == .current ? node : document
    for step in singularSteps ?? [] {
      switch step {
      case .name(let name): value = value?.member(name)
      case .index(let index):
        guard let elements = value?.elements else { return nil }
        let position = index < 0 ? elements.count + index : index
        value = elements.indices.contains(position) ? elements[position] : nil
      }
    }
    return value
  }
}
