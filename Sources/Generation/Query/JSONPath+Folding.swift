import JSONPath
import JSONText

/// Queries without what never selects anything and without conditions that always hold, so that nothing is walked for
/// them.
extension JSONPath {
  /// The query without such parts; nil where it never selects anything.
  var folded: JSONPath? {
    var segments: [Segment] = []
    for segment in self.segments {
      let selectors = segment.selectors.compactMap(\.folded)
      if selectors.isEmpty { return nil }
      segments.append(Segment(selectors, reach: segment.reach))
    }
    return JSONPath(root: root, segments: segments)
  }
}

extension JSONPath.Selector {
  fileprivate var folded: JSONPath.Selector? {
    switch self {
    case .slice(_, _, 0): return nil
    case .filter(let filter):
      switch filter.folded {
      case .always: return .wildcard
      case .never: return nil
      case .sometimes(let filter): return .filter(filter)
      }
    case .name, .index, .wildcard, .slice: return self
    }
  }
}

/// When a condition holds, as far as it says itself.
private enum FoldedFilter {
  case always
  case never
  case sometimes(Filter)

  var negated: FoldedFilter {
    switch self {
    case .always: .never
    case .never: .always
    case .sometimes(let filter): .sometimes(.not(filter))
    }
  }
}

extension Filter {
  fileprivate var folded: FoldedFilter {
    switch self {
    case .and(let parts): return Self.all(parts)
    case .or(let parts): return Self.one(of: parts)
    case .not(let filter): return filter.folded.negated
    case .exists(let path):
      guard let path = path.folded else { return .never }
      return path.segments.isEmpty ? .always : .sometimes(.exists(path))
    case .comparison(let left, let comparison, let right):
      return Self.comparing(left.folded, comparison, right.folded)
    case .pattern(let test):
      let (text, pattern) = (test.text.folded, test.pattern.folded)
      if !text.canBeText || !pattern.canBeText { return .never }
      if case .string(let pattern) = pattern, case .nothing = PatternTechnique(pattern.text, test.extent) {
        return .never
      }
      if text.isLiteral, pattern.isLiteral { return Filter.pattern(test).holdsAnywhere ? .always : .never }
      return .sometimes(.pattern(PatternTest(test.extent, text: text, pattern: pattern)))
    }
  }

  private static func all(_ parts: [Filter]) -> FoldedFilter {
    var rest: [Filter] = []
    for part in parts {
      switch part.folded {
      case .always: continue
      case .never: return .never
      case .sometimes(let filter): rest.append(filter)
      }
    }
    return rest.isEmpty ? .always : .sometimes(rest.count == 1 ? rest[0] : .and(rest))
  }

  private static func one(of parts: [Filter]) -> FoldedFilter {
    var rest: [Filter] = []
    for part in parts {
      switch part.folded {
      case .always: return .always
      case .never: continue
      case .sometimes(let filter): rest.append(filter)
      }
    }
    return rest.isEmpty ? .never : .sometimes(rest.count == 1 ? rest[0] : .or(rest))
  }

  private static func comparing(
    _ left: FilterOperand, _ comparison: FilterComparison, _ right: FilterOperand
  ) -> FoldedFilter {
    if comparison == .notEqual { return comparing(left, .equal, right).negated }
    let filter = Filter.comparison(left, comparison, right)
    if left.isLiteral, right.isLiteral { return filter.holdsAnywhere ? .always : .never }
    let isOrder = comparison == .less || comparison == .greater
    for (side, other) in [(left, right), (right, left)] where side.isLiteral {
      if isOrder, !side.hasOrder { return .never }
      if other.isLength, !side.isNumber { return .never }
    }
    return .sometimes(filter)
  }

  /// Whether a condition that asks nothing of its node holds.
  var holdsAnywhere: Bool {
    !JSONPath(segments: [JSONPath.Segment([.filter(self)])]).nodes(in: .array([.null])).isEmpty
  }
}

extension FilterOperand {
  fileprivate var folded: FilterOperand {
    switch self {
    case .null, .boolean, .number, .string, .query: self
    case .length(let operand): operand.folded.canBeText ? .length(operand.folded) : .length(.null)
    case .count(let path): path.folded.map { .count($0) } ?? .number("0")
    // The length of null is nothing.
    case .value(let path): path.folded.map { .value($0) } ?? .length(.null)
    }
  }

  fileprivate var canBeText: Bool {
    switch self {
    case .string, .query, .value: true
    case .null, .boolean, .number, .length, .count: false
    }
  }

  /// Whether one value of the kind can be less than another.
  fileprivate var hasOrder: Bool {
    switch self {
    case .null, .boolean: false
    default: true
    }
  }

  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }

  /// Whether it is a number, or nothing.
  fileprivate var isLength: Bool {
    switch self {
    case .length, .count: true
    default: false
    }
  }
}
