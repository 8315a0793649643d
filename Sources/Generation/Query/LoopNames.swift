import JSONPath
import PythonSyntax

/// The names of variables inside comprehensions, which one comprehension may have after another.
struct LoopNames {
  private var free: [String: [PythonName]] = [ScriptScope.item.description: [ScriptScope.item]]
  private var taken: [(wanted: String, name: PythonName)] = []

  /// A name like the one wanted that no comprehension under way has.
  mutating func make(_ wanted: String, _ scope: inout ScriptScope) -> PythonName {
    let wanted = PythonName(nearest: wanted).description
    let name = free[wanted]?.popLast() ?? scope.variable(wanted)
    taken.append((wanted, name))
    return name
  }

  /// How many names comprehensions under way have.
  var count: Int { taken.count }

  /// Gives back all names but the first ones: the comprehensions that have the others are written.
  mutating func release(butFirst count: Int = 0) {
    for (wanted, name) in taken[count...].reversed() { free[wanted, default: []].append(name) }
    taken.removeSubrange(count...)
  }
}

extension JSONPath.Segment {
  /// What the nodes that a segment selects are called after: `items` for `.items`; nil where it has no name.
  var name: String? {
    if selectors.count == 1, case .name(let name) = selectors[0] { name.text } else { nil }
  }
}

extension BidirectionalCollection<JSONPath.Segment> {
  /// The last name on the way, which says what the nodes are.
  var lastName: String? { last { $0.name != nil }?.name }

  /// One of what the nodes are: `item` for `$.items[*]`.
  var nameOfOne: String { lastName.map { $0.nameOfOne } ?? "item" }
}

extension String {
  /// One of what a plural means, by the plainest rules: `price` of `prices`, `entry` of `entries`.
  fileprivate var nameOfOne: String {
    let word = PythonName(nearest: self).description
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
    for ending in ["ss", "us", "is"] where word.hasSuffix(ending) { return "item" }
    return word.hasSuffix("s") && word.count > 2 ? String(word.dropLast()) : "item"
  }
}
