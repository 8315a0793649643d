package import JSONPath

extension JSONPath {
  /// A query with every construct of RFC 9535 in it by and by, its filters nested at most so deep.
  ///
  /// Its names, texts and numbers are those of `JSONTree.randomDocument`, so that it often selects something.
  package static func random(
    root: Root = .response, depth: Int, using generator: inout some RandomNumberGenerator
  ) -> JSONPath {
    let count = Int.random(in: 0...3, using: &generator)
    return JSONPath(root: root, segments: (0..<count).map { _ in .random(depth: depth, using: &generator) })
  }

  /// A query that selects one node at most by its form.
  fileprivate static func randomSingular(using generator: inout some RandomNumberGenerator) -> JSONPath {
    let count = Int.random(in: 0...2, using: &generator)
    let segments = (0..<count).map { _ in
      Segment([Bool.random(using: &generator) ? .randomName(using: &generator) : .randomIndex(using: &generator)])
    }
    return JSONPath(root: .random(using: &generator), segments: segments)
  }
}

extension JSONPath.Root {
  fileprivate static func random(using generator: inout some RandomNumberGenerator) -> JSONPath.Root {
    Int.random(in: 0..<5, using: &generator) == 0 ? .response : .current
  }
}

extension JSONPath.Segment {
  fileprivate static func random(depth: Int, using generator: inout some RandomNumberGenerator) -> JSONPath.Segment {
    let count = Int.random(in: 0..<4, using: &generator) == 0 ? Int.random(in: 2...3, using: &generator) : 1
    let selectors = (0..<count).map { _ in JSONPath.Selector.random(depth: depth, using: &generator) }
    return .init(selectors, reach: Int.random(in: 0..<4, using: &generator) == 0 ? .descendants : .children)
  }
}

extension JSONPath.Selector {
  fileprivate static func random(depth: Int, using generator: inout some RandomNumberGenerator) -> JSONPath.Selector {
    switch Int.random(in: 0..<(depth == 0 ? 7 : 10), using: &generator) {
    case 0...2: randomName(using: &generator)
    case 3: randomIndex(using: &generator)
    case 4...5: .wildcard
    case 6:
      .slice(
        start: bound(using: &generator), end: bound(using: &generator),
        step: [1, 1, 2, 3, -1, -2, 0].randomElement(using: &generator) ?? 1)
    default: .filter(.random(depth: depth - 1, using: &generator))
    }
  }

  fileprivate static func randomName(using generator: inout some RandomNumberGenerator) -> JSONPath.Selector {
    .name(ExactText(JSONTreeVocabulary.name(using: &generator)))
  }

  fileprivate static func randomIndex(using generator: inout some RandomNumberGenerator) -> JSONPath.Selector {
    .index(Int.random(in: -4...4, using: &generator))
  }

  private static func bound(using generator: inout some RandomNumberGenerator) -> Int? {
    let limits = [9_007_199_254_740_991, -9_007_199_254_740_991]
    switch Int.random(in: 0..<8, using: &generator) {
    case 0...2: return nil
    case 3: return limits.randomElement(using: &generator)
    default: return Int.random(in: -5...5, using: &generator)
    }
  }
}

extension Filter {
  fileprivate static func random(depth: Int, using generator: inout some RandomNumberGenerator) -> Filter {
    switch Int.random(in: 0..<(depth == 0 ? 5 : 9), using: &generator) {
    case 0: return .exists(.random(root: .random(using: &generator), depth: depth, using: &generator))
    case 1...3:
      let comparison = FilterComparison.allCases.randomElement(using: &generator) ?? .equal
      let left = FilterOperand.random(depth: depth, using: &generator)
      return .comparison(left, comparison, .random(depth: depth, using: &generator))
    case 4:
      let text = FilterOperand.random(depth: depth, using: &generator)
      let isNamed = Int.random(in: 0..<4, using: &generator) > 0
      let pattern = isNamed ? FilterOperand.randomPattern(using: &generator) : .random(depth: depth, using: &generator)
      return .pattern(PatternTest(Bool.random(using: &generator) ? .whole : .part, text: text, pattern: pattern))
    case 5: return .not(.random(depth: depth - 1, using: &generator))
    case 6: return .or(several(depth: depth - 1, using: &generator))
    default: return .and(several(depth: depth - 1, using: &generator))
    }
  }

  private static func several(depth: Int, using generator: inout some RandomNumberGenerator) -> [Filter] {
    (0..<Int.random(in: 2...3, using: &generator)).map { _ in random(depth: depth, using: &generator) }
  }
}

extension FilterOperand {
  fileprivate static func random(depth: Int, using generator: inout some RandomNumberGenerator) -> FilterOperand {
    switch Int.random(in: 0..<(depth == 0 ? 8 : 11), using: &generator) {
    case 0: .null
    case 1: .boolean(Bool.random(using: &generator))
    case 2...3: .number(JSONTreeVocabulary.number(using: &generator))
    case 4: .string(ExactText(JSONTreeVocabulary.text(using: &generator)))
    case 5...7: .query(.randomSingular(using: &generator))
    case 8: .length(.random(depth: depth - 1, using: &generator))
    case 9: .count(.random(root: .random(using: &generator), depth: depth - 1, using: &generator))
    default: .value(.random(root: .random(using: &generator), depth: depth - 1, using: &generator))
    }
  }

  /// A regular expression of RFC 9485, or now and then none.
  fileprivate static func randomPattern(using generator: inout some RandomNumberGenerator) -> FilterOperand {
    let patterns = [
      ".*", "a", "a|b", "[ab]+", "[^a]", "(a|bc)?d{1,2}", "\\p{L}*", "\\P{Lu}.", "x{0}", "é", ".", "", "[a-c]{2,}",
      "^a$",
      "(", "\\d", "[\\-a]*", "\\.", "a{2,1}",
    ]
    return .string(ExactText(patterns.randomElement(using: &generator) ?? "a"))
  }
}
