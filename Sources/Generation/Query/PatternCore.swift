import JSONPath

/// What of a regular expression decides whether a text fits, and which ends of the text hold it.
struct PatternCore {
  /// The regular expression.
  private(set) var node: IRegexp.Node
  /// Whether it begins where the text does.
  private(set) var begins: Bool
  /// Whether it ends where the text does.
  private(set) var ends: Bool

  /// A regular expression without `^` and `$` that say no more than how it is held, and without what can be empty at
  /// an end that is not held: a text that contains `.*b+` contains `b`.
  init(_ root: IRegexp.Node, _ extent: PatternTest.Extent) {
    (begins, ends) = (extent == .whole, extent == .whole)
    var nodes = if case .sequence(let nodes) = root { nodes[...] } else { [root][...] }
    while let first = nodes.first, first == .end(.beginning) || (!begins && first.canBeEmpty) {
      nodes.removeFirst()
      if !first.canBeEmpty { begins = true }
    }
    while let last = nodes.last, last == .end(.end) || (!ends && last.canBeEmpty) {
      nodes.removeLast()
      if !last.canBeEmpty { ends = true }
    }
    if !begins, let first = nodes.popFirst() { nodes = [first.fewest] + nodes }
    if !ends, let last = nodes.popLast() { nodes += [last.fewest] }
    node = nodes.count == 1 ? nodes[nodes.startIndex] : .sequence(Array(nodes))
  }
}

extension IRegexp.Node {
  /// The part repeated no more often than it must be.
  fileprivate var fewest: IRegexp.Node {
    guard case .repetition(let body, let low, _) = self else { return self }
    return low == 1 ? body.fewest : .repetition(body, atLeast: low, atMost: low)
  }

  /// Whether the empty text fits, wherever it is.
  fileprivate var canBeEmpty: Bool {
    switch self {
    case .character, .end: false
    case .sequence(let nodes): nodes.allSatisfy(\.canBeEmpty)
    case .choice(let nodes): nodes.contains(where: \.canBeEmpty)
    case .repetition(let node, let low, _): low == 0 || node.canBeEmpty
    }
  }

  /// The only text that fits; nil where there are several, or none.
  var constant: String? {
    switch self {
    case .character(let characters): characters.only.map { String($0) }
    case .sequence(let nodes):
      nodes.reduce("") { text, node in
        guard let text, let constant = node.constant else { return nil }
        return text + constant
      }
    case .choice, .repetition, .end: nil
    }
  }
}

extension CharacterClass {
  /// The only character of the class; nil where there are others.
  var only: Unicode.Scalar? {
    guard !isNegated, items.count == 1, case .range(let range) = items[0], range.lowerBound == range.upperBound else {
      return nil
    }
    return range.lowerBound
  }
}
