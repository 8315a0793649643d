import JSONPath

extension JSONPath {
  /// Whether more nodes can be selected than the document has, and time beyond all bounds be taken: each node can be
  /// met several times by each of several segments.
  var canRepeat: Bool { segments.count { $0.reach == .descendants || $0.selectors.count > 1 } > 1 }

  /// The steps before the first segment that is not singular, and the segments from there on.
  var parts: (steps: [Step], rest: ArraySlice<Segment>) {
    let steps = segments.prefix { $0.singularStep != nil }.compactMap(\.singularStep)
    return (steps, segments[steps.count...])
  }

  /// The queries inside the filters, innermost first.
  var queriesInside: [FilterQuery] {
    segments.flatMap(\.selectors).flatMap { selector -> [FilterQuery] in
      if case .filter(let filter) = selector { filter.queries } else { [] }
    }
  }
}

/// A query in a filter, and what is asked of it.
struct FilterQuery: Hashable {
  enum Use: Hashable {
    case existence
    case value
    case count
  }

  let use: Use
  let path: JSONPath
}

extension Filter {
  /// The queries that the condition asks, innermost first.
  fileprivate var queries: [FilterQuery] {
    switch self {
    case .or(let parts), .and(let parts): parts.flatMap(\.queries)
    case .not(let filter): filter.queries
    case .exists(let path): path.queriesInside + [FilterQuery(use: .existence, path: path)]
    case .comparison(let left, _, let right): left.queries + right.queries
    case .pattern(let test): test.text.queries + test.pattern.queries
    }
  }

  /// What the condition's node is wherever it holds: an object or an array; nil where it may be anything.
  var kindOfNode: NodeKind? {
    switch self {
    case .and(let parts): return parts.lazy.compactMap(\.kindOfNode).first
    case .or(let parts):
      let kinds = Set(parts.map(\.kindOfNode))
      return kinds.count == 1 ? kinds.first ?? nil : nil
    case .exists(let path): return path.kindOfRoot
    case .comparison(let left, let comparison, let right):
      guard comparison != .notEqual else { return nil }
      return left.isLiteral ? right.kindOfRoot : right.isLiteral ? left.kindOfRoot : nil
    case .pattern(let test): return test.text.kindOfRoot
    case .not: return nil
    }
  }
}

extension JSONPath {
  fileprivate var kindOfRoot: NodeKind? {
    guard root == .current else { return nil }
    switch segments.first?.singularStep {
    case .name: return .object
    case .index: return .array
    case nil: return nil
    }
  }
}

extension FilterOperand {
  var isLiteral: Bool {
    switch self {
    case .null, .boolean, .number, .string: true
    case .query, .length, .count, .value: false
    }
  }

  fileprivate var queries: [FilterQuery] {
    switch self {
    case .null, .boolean, .number, .string: []
    case .query(let path), .value(let path): path.queriesInside + [FilterQuery(use: .value, path: path)]
    case .count(let path): path.queriesInside + [FilterQuery(use: .count, path: path)]
    case .length(let operand): operand.queries
    }
  }

  fileprivate var kindOfRoot: NodeKind? {
    switch self {
    case .query(let path): path.kindOfRoot
    case .value(let path): path.singularSteps == nil ? nil : path.kindOfRoot
    case .length(let operand): operand.kindOfRoot
    case .null, .boolean, .number, .string, .count: nil
    }
  }
}
