import JSONPath
import JSONText

extension SampleNode {
  /// Makes a condition hold for the node, where it is a simple one: that something is there, or how it compares with a
  /// constant.
  mutating func meet(_ filter: Filter) {
    switch filter {
    case .and(let conditions): for condition in conditions { meet(condition) }
    case .or(let choices): if let first = choices.first { meet(first) }
    // What is not asked for is not there.
    case .not: break
    case .exists(let path): meet(path, with: .empty)
    case .comparison(.query(let path), let comparison, let constant):
      if let value = Self.value(comparison, constant) { meet(path, with: .leaf(value)) }
    case .comparison(let constant, let comparison, .query(let path)):
      if let value = Self.value(comparison.mirrored, constant) { meet(path, with: .leaf(value)) }
    case .comparison: break
    case .pattern(let test):
      guard case .query(let path) = test.text, case .string(let pattern) = test.pattern else { return }
      meet(path, with: .leaf(.string(pattern.text)))
    }
  }

  private mutating func meet(_ path: JSONPath, with value: SampleNode) {
    guard path.root == .current else { return }
    insert(value, at: path.segments[...])
  }

  /// A value that compares so with a constant; nil where the other side is none.
  private static func value(_ comparison: FilterComparison, _ constant: FilterOperand) -> JSONTree? {
    switch (constant, comparison) {
    case (.null, .notEqual): .boolean(true)
    case (.null, _): .null
    case (.boolean(let constant), .notEqual): .boolean(!constant)
    case (.boolean(let constant), _): .boolean(constant)
    case (.number(let digits), .equal), (.number(let digits), .lessOrEqual), (.number(let digits), .greaterOrEqual):
      .number(digits)
    case (.number(let digits), .less): number(digits, plus: -1)
    case (.number(let digits), .greater), (.number(let digits), .notEqual): number(digits, plus: 1)
    case (.string(let text), .equal), (.string(let text), .lessOrEqual), (.string(let text), .greaterOrEqual):
      .string(text.text)
    case (.string, .less): .string("")
    case (.string(let text), .greater), (.string(let text), .notEqual): .string(text.text + "z")
    case (.query, _), (.length, _), (.count, _), (.value, _): nil
    }
  }

  /// Nil beyond what is exact.
  private static func number(_ digits: String, plus difference: Int) -> JSONTree? {
    if let integer = Int(digits) {
      let (sum, overflow) = integer.addingReportingOverflow(difference)
      return overflow ? nil : .integer(sum)
    }
    guard let number = Double(digits), number.magnitude < 1e15 else { return nil }
    return .number("\(number + Double(difference))")
  }
}
