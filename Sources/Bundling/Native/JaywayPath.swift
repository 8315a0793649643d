import JSONPath

/// A query in the dialect of the platform (Jayway's JsonPath), as far as both mean the same.
struct JaywayPath {
  /// The query's text.
  let text: String
  /// Whether it selects one node at most by its form, so that it gives a value and not an array.
  let isDefinite: Bool

  /// The same query; nil where the dialects differ, or are not known to agree: several selectors in one pair of
  /// brackets, steps of a slice, descendants (whose order is not the standard's), and filters with `!=`, `!`, `null`
  /// or functions.
  init?(_ path: JSONPath) {
    guard let steps = Self.steps(path) else { return nil }
    text = "$" + steps
    isDefinite = path.singularSteps != nil
  }

  private static func steps(_ path: JSONPath) -> String? {
    var text = ""
    for segment in path.segments {
      guard segment.reach == .children, segment.selectors.count == 1, let step = step(segment.selectors[0]) else {
        return nil
      }
      text += step
    }
    return text
  }

  private static func step(_ selector: JSONPath.Selector) -> String? {
    switch selector {
    case .name(let name): return member(name.text)
    case .index(let index): return "[\(index)]"
    case .wildcard: return "[*]"
    case .slice(let start, let end, 1):
      return "[" + (start.map { String($0) } ?? "") + ":" + (end.map { String($0) } ?? "") + "]"
    case .slice: return nil
    case .filter(let filter): return condition(filter).map { "[?(\($0))]" }
    }
  }

  /// `.name` where any reader takes it so, `['other name']` otherwise.
  private static func member(_ name: String) -> String? {
    let isPlain = name.unicodeScalars.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || $0 == "_") }
    if isPlain, !name.isEmpty { return "." + name }
    return string(name).map { "[\($0)]" }
  }

  private static func string(_ text: String) -> String? {
    if text.unicodeScalars.contains(where: { $0 == "'" || $0 == "\\" || $0.value < 0x20 }) { return nil }
    return "'\(text)'"
  }

  private static func condition(_ filter: Filter) -> String? {
    switch filter {
    case .or(let choices): return joined(choices, " || ")
    case .and(let conditions): return joined(conditions, " && ")
    case .exists(let path): return current(path)
    case .comparison(let left, let comparison, let right): return Self.comparison(left, comparison, right)
    case .not, .pattern: return nil
    }
  }

  private static func joined(_ filters: [Filter], _ sign: String) -> String? {
    let parts = filters.map(condition)
    if parts.contains(nil) { return nil }
    return parts.compactMap(\.self).map { "(\($0))" }.joined(separator: sign)
  }

  private static func comparison(
    _ left: FilterOperand, _ comparison: FilterComparison, _ right: FilterOperand
  ) -> String? {
    guard case .query(let path) = left else {
      guard case .query = right else { return nil }
      return Self.comparison(right, comparison.mirrored, left)
    }
    guard let node = current(path) else { return nil }
    let literal: String?
    switch (right, comparison) {
    case (.string(let text), .equal): literal = string(text.text)
    case (.boolean(let value), .equal): literal = value ? "true" : "false"
    case (.number(let digits), _) where comparison != .notEqual: literal = digits
    default: literal = nil
    }
    return literal.map { "\(node) \(comparison.rawValue) \($0)" }
  }

  private static func current(_ path: JSONPath) -> String? {
    guard path.root == .current, path.singularSteps != nil, !path.segments.isEmpty else { return nil }
    return steps(path).map { "@" + $0 }
  }
}
