import JSONPath

/// The runs of a regular expression: the ways in which it can take the beginning of a text.
///
/// Going back and trying again costs at most one step for each run of each beginning of the text. So it is linear
/// where no text has more than a few runs at once; all sets of runs that can occur are looked at to know that.
struct PatternRuns {
  private static let maximumPlaces = 200
  private static let maximumSets = 200
  private static let maximumRuns = 32

  /// Whether no text has more than a few runs at once; they begin at every character where nothing holds them.
  static func areFew(in core: PatternCore) -> Bool {
    guard let places = PatternPlaces(core.node, atMost: maximumPlaces) else { return false }
    return PatternRuns(places, beginEverywhere: !core.begins).areFew()
  }

  /// How many runs wait at each place.
  private typealias Waiting = [Int]

  private let places: PatternPlaces
  private let alphabet: [[Bool]]
  private let beginning: Waiting
  private let later: Waiting

  private init(_ places: PatternPlaces, beginEverywhere: Bool) {
    self.places = places
    alphabet = places.alphabet
    beginning = places.first
    later = beginEverywhere ? beginning : beginning.map { _ in 0 }
  }

  private func areFew() -> Bool {
    guard beginning.reduce(0, +) <= Self.maximumRuns else { return false }
    var known: Set<Waiting> = [beginning]
    var open = [beginning]
    while let waiting = open.popLast() {
      for letter in alphabet {
        guard let next = after(waiting, letter) else { return false }
        if known.insert(next).inserted { open.append(next) }
      }
      if known.count > Self.maximumSets { return false }
    }
    return true
  }

  /// The runs behind one more character; nil where those that took it are too many.
  private func after(_ waiting: Waiting, _ letter: [Bool]) -> Waiting? {
    var next = later
    var runs = 0
    for (place, count) in waiting.enumerated() where count > 0 && letter[place] {
      runs += count
      if runs > Self.maximumRuns { return nil }
      for (target, ways) in places.follow[place] { next[target] += count * ways }
    }
    return next
  }
}
