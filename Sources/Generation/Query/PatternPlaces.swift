import JSONPath

/// The places for a character in a regular expression, its counts written out, and in how many ways each leads to
/// the next (Glushkov's automaton, with multiplicities).
struct PatternPlaces {
  /// How many ways a part has to begin and to be empty, and to end, by place.
  private struct Part {
    var first: [Int: Int] = [:]
    var last: [Int: Int] = [:]
    var empty = 1
  }

  /// The characters that each place takes.
  private(set) var characters: [CharacterClass] = []
  /// The ways from each place to others.
  private(set) var follow: [[Int: Int]] = []
  /// The ways from the beginning to each place.
  private(set) var first: [Int] = []
  private let maximum: Int
  private static let maximumWays = 8

  /// The places of a regular expression; nil where they are too many, or a part that can be empty is repeated.
  ///
  /// `^` and `$` are taken to hold everywhere: what they forbid are ways less.
  init?(_ node: IRegexp.Node, atMost maximum: Int) {
    self.maximum = maximum
    guard let whole = add(node) else { return nil }
    first = characters.indices.map { whole.first[$0, default: 0] }
  }

  private mutating func add(_ node: IRegexp.Node) -> Part? {
    switch node {
    case .character(let class_):
      guard characters.count < maximum else { return nil }
      characters.append(class_)
      follow.append([:])
      let place = [characters.count - 1: 1]
      return Part(first: place, last: place, empty: 0)
    case .end: return Part()
    case .sequence(let nodes):
      var whole = Part()
      for node in nodes {
        guard let part = add(node) else { return nil }
        whole = joined(whole, part)
      }
      return whole.empty <= Self.maximumWays ? whole : nil
    case .choice(let nodes):
      var whole = Part(empty: 0)
      for node in nodes {
        guard let part = add(node) else { return nil }
        whole.first.merge(part.first, uniquingKeysWith: +)
        whole.last.merge(part.last, uniquingKeysWith: +)
        whole.empty += part.empty
      }
      return whole.empty <= Self.maximumWays ? whole : nil
    case .repetition(let node, let low, let high): return addRepeated(node, low, high)
    }
  }

  private mutating func addRepeated(_ node: IRegexp.Node, _ low: Int, _ high: Int?) -> Part? {
    var parts: [Part] = []
    for _ in 0..<(high ?? max(low, 1)) {
      guard let part = add(node), part.empty == 0 else { return nil }
      parts.append(part)
    }
    if high == nil, let loop = parts.last { link(loop.last, loop.first) }
    var whole = Part()
    for (number, part) in parts.enumerated().reversed() {
      whole = joined(part, whole)
      if number >= low { whole.empty += 1 }
    }
    return whole
  }

  private mutating func joined(_ left: Part, _ right: Part) -> Part {
    link(left.last, right.first)
    var part = Part(first: left.first, last: right.last, empty: left.empty * right.empty)
    part.first.merge(right.first.mapValues { $0 * left.empty }.filter { $0.value > 0 }, uniquingKeysWith: +)
    part.last.merge(left.last.mapValues { $0 * right.empty }.filter { $0.value > 0 }, uniquingKeysWith: +)
    return part
  }

  private mutating func link(_ last: [Int: Int], _ first: [Int: Int]) {
    for (place, ends) in last {
      for (target, beginnings) in first { follow[place][target, default: 0] += ends * beginnings }
    }
  }
}

extension PatternPlaces {
  /// For each kind of character that makes a difference, which places take it.
  var alphabet: [[Bool]] {
    let ranges = characters.flatMap(\.items).compactMap { item in
      if case .range(let range) = item { range } else { nil }
    }
    let starts = ranges.map(\.lowerBound.value) + ranges.map { $0.upperBound.value + 1 } + [0]
    let letters = Set(starts).sorted().compactMap { Unicode.Scalar($0) ?? Unicode.Scalar(0xE000) }
    var known: Set<[Bool]> = []
    return letters.map { letter in characters.map { $0.contains(letter) } }.filter { known.insert($0).inserted }
  }
}
