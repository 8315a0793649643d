extension Set<String> {
  /// Takes a word that is free: the given one, with a number behind it from 2 on where it is taken.
  package mutating func takeNumbered(_ stem: String) -> String {
    var name = stem
    var number = 2
    while !insert(name).inserted {
      name = "\(stem)\(number)"
      number += 1
    }
    return name
  }
}
