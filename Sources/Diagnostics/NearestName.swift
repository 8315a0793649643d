/// Finds the word that was probably meant.
package enum NearestName {
  /// The nearest of some words, the first of them where several are equally near; nil where none is near enough.
  ///
  /// Near enough is a third of the longer word's letters; letter case, '-' and '_' count for nothing.
  package static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
    guard word.utf8.count <= 100 else { return nil }
    let letters = plain(word)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates where candidate != word {
      let others = plain(candidate)
      let distance = distance(letters, others)
      guard distance <= max(letters.count, others.count) / 3, distance < best?.distance ?? .max else { continue }
      best = (distance, candidate)
    }
    return best?.candidate
  }

  private static func plain(_ word: String) -> [UInt8] {
    word.lowercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
  }

  /// The fewest insertions, deletions, replacements and swaps of neighbours that turn one into the other.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var above = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(above[column] + (isSame ? 0 : 1), above[column + 1] + 1, current[column] + 1)
        let isSwap = row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
        if isSwap { cost = min(cost, before[column - 1] + 1) }
        current.append(cost)
      }
      (before, above) = (above, current)
    }
    return above[right.count]
  }
}
