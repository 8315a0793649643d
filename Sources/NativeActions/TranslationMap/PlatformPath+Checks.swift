import JSONPath

extension PlatformPath {
  /// Refuses a segment that RFC 9535 has and Jayway's has not, or has with another meaning.
  static func check(_ segment: JSONPath.Segment) throws(TranslationMap.Mistake) {
    if segment.selectors.count > 1 {
      for selector in segment.selectors {
        guard case .index(let index) = selector, index >= 0 else {
          throw .init(message: "several selectors in one pair of brackets are simulated for indices only")
        }
      }
    }
    for selector in segment.selectors {
      switch selector {
      case .name: continue
      case .wildcard, .index, .slice, .filter:
        // What Jayway's finds by '..*.a' or '..[0].a' is not what '*.a' and '[0].a' find below each place.
        if segment.reach == .descendants { throw .init(message: "'..' is simulated before a name only") }
      }
      if case .slice(let start, let end, let step) = selector { try checkSlice(start, end, step) }
      if case .filter(let filter) = selector { try check(filter) }
    }
  }

  private static func checkSlice(_ start: Int?, _ end: Int?, _ step: Int) throws(TranslationMap.Mistake) {
    if step != 1 { throw .init(message: "a slice with a step is not simulated") }
    switch (start, end) {
    case (nil, nil): throw .init(message: "a slice without bounds is not simulated")
    case (let start?, let end?) where start < 0 || end < 0:
      throw .init(message: "a slice with two bounds is simulated from the beginning only")
    default: return
    }
  }

  private static func check(_ filter: Filter) throws(TranslationMap.Mistake) {
    switch filter {
    case .or(let filters), .and(let filters): for filter in filters { try check(filter) }
    case .not(let filter): try check(filter)
    case .exists(let path): try check(path)
    case .comparison(let left, _, let right):
      try check(left)
      try check(right)
    case .pattern: throw .init(message: "the functions of RFC 9535 are not Jayway's, and are not simulated")
    }
  }

  private static func check(_ operand: FilterOperand) throws(TranslationMap.Mistake) {
    switch operand {
    case .null, .boolean, .number, .string: return
    case .query(let path): try check(path)
    case .length, .count, .value:
      throw .init(message: "the functions of RFC 9535 are not Jayway's, and are not simulated")
    }
  }

  private static func check(_ path: JSONPath) throws(TranslationMap.Mistake) {
    if path.singularSteps == nil {
      throw .init(message: "a path in a filter that can lead to several places is not simulated")
    }
  }
}
