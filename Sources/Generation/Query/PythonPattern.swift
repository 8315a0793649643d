import JSONPath

/// Regular expressions in the language of Python's `re`.
enum PythonPattern {
  /// A regular expression that `re` takes for the same; nil where it has no words for it, or needs much memory.
  ///
  /// `re` knows no categories of Unicode. It keeps some 40 bytes for each time that a group is repeated.
  static func source(of node: IRegexp.Node) -> String? {
    switch node {
    case .character(let characters): return source(of: characters)
    case .end(let end): return end == .beginning ? "^" : "\\Z"
    case .sequence(let nodes):
      return joined(nodes, separator: "") { node in if case .choice = node { true } else { false } }
    case .choice(let nodes): return joined(nodes, separator: "|") { _ in false }
    case .repetition(let node, let low, let high):
      let isSingle = if case .character = node { true } else { false }
      guard isSingle || high != nil else { return nil }
      return source(of: node).map { $0.grouped(unless: isSingle) + quantifier(low, high) }
    }
  }

  /// A regular expression that ends where the text does.
  static func held(_ source: String, _ node: IRegexp.Node) -> String {
    if case .choice = node { return source.grouped(unless: false) + "\\Z" }
    return source + "\\Z"
  }

  private static func joined(
    _ nodes: [IRegexp.Node], separator: String, needsGroup: (IRegexp.Node) -> Bool
  ) -> String? {
    var sources: [String] = []
    for node in nodes {
      guard let source = source(of: node) else { return nil }
      sources.append(source.grouped(unless: !needsGroup(node)))
    }
    return sources.joined(separator: separator)
  }

  private static func quantifier(_ low: Int, _ high: Int?) -> String {
    switch (low, high) {
    case (0, nil): "*"
    case (1, nil): "+"
    case (0, 1): "?"
    case (1, 1): ""
    case (_, nil): "{\(low),}"
    case (_, let high?): low == high ? "{\(low)}" : "{\(low),\(high)}"
    }
  }

  private static func source(of characters: CharacterClass) -> String? {
    if let only = characters.only { return escaped(only, special: "\\.^$*+?{}[]|()") }
    var inside = ""
    for item in characters.items {
      guard case .range(let range) = item else { return nil }
      inside += escaped(range.lowerBound, special: Self.specialInClass)
      if range.lowerBound != range.upperBound { inside += "-" + escaped(range.upperBound, special: specialInClass) }
    }
    return (characters.isNegated ? "[^" : "[") + inside + "]"
  }

  /// What means something in a class, or is kept for a meaning of its own, as `&&` and `||` are.
  private static let specialInClass = "\\]-[^&|~"

  private static func escaped(_ scalar: Unicode.Scalar, special: String) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case _ where special.unicodeScalars.contains(scalar): "\\\(scalar)"
    default: String(scalar)
    }
  }
}

extension String {
  fileprivate func grouped(unless isWhole: Bool) -> String { isWhole ? self : "(?:" + self + ")" }
}
