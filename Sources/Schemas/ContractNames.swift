/// The names in a contract's inputs or outputs, each once: the platform does not tell letter cases apart.
struct ContractNames {
  private var taken: Set<String>

  /// No names but the platform's own, and some that are taken besides.
  init(beside others: Set<String> = []) { taken = others.union(["orgid", "integrationid", "rawrequest"]) }

  /// Takes a name like the wanted one that is free: where that is taken, the other one, or else that with a number.
  mutating func take(_ wanted: String, orElse other: String) -> String {
    let stem = taken.contains(wanted.lowercased()) ? other : wanted
    var name = stem
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      name = "\(stem)_\(number)"
      number += 1
    }
    return name
  }

  /// The nearest name that the platform takes: a letter, then letters, digits, `_` and `-`.
  static func legal(_ wireName: String) -> String {
    let isWord = { (scalar: Unicode.Scalar) in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_" || scalar == "-")
    }
    let words = wireName.unicodeScalars.split { !isWord($0) }.map { String($0) }
    let name = words.joined(separator: "_")
    guard let first = name.unicodeScalars.first else { return "value" }
    return first.properties.isAlphabetic ? name : "value_" + name.drop { $0 == "_" || $0 == "-" }
  }
}
