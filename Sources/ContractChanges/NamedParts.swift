import DataActions
import JSONText

/// A list of parts that have names, in two states.
struct NamedParts<Part: Encodable & Equatable> {
  /// What the list is called: `inputs`.
  let noun: String
  /// The pointer of the list.
  let pointer: String
  let old: [Part]
  let new: [Part]
  private let oldPlaces: [String: Int]
  private let newPlaces: [String: Int]
  private let name: (Part) -> String

  init(_ noun: String, at pointer: String, _ old: [Part], _ new: [Part], name: @escaping (Part) -> String) {
    self.noun = noun
    self.pointer = pointer
    self.old = old
    self.new = new
    self.name = name
    oldPlaces = Self.places(old, name)
    newPlaces = Self.places(new, name)
  }

  private static func places(_ parts: [Part], _ name: (Part) -> String) -> [String: Int] {
    Dictionary(parts.enumerated().map { (name($0.element), $0.offset) }) { first, _ in first }
  }

  /// Whether each part has a name of its own on both sides, so that parts can be paired by name.
  var areTellable: Bool { oldPlaces.count == old.count && newPlaces.count == new.count }

  /// The parts that are only on the new side, in its order.
  var added: [(part: Part, pointer: String)] {
    new.enumerated().compactMap { oldPlaces[name($0.element)] == nil ? ($0.element, "\(pointer)/\($0.offset)") : nil }
  }

  /// The parts that are only on the old side, in its order.
  var removed: [(part: Part, pointer: String)] {
    old.enumerated().compactMap { newPlaces[name($0.element)] == nil ? ($0.element, "\(pointer)/\($0.offset)") : nil }
  }

  /// The parts that differ, in the order of the new side.
  var changed: [(old: Part, new: Part, pointer: String)] {
    new.enumerated().compactMap { offset, part in
      guard let place = oldPlaces[name(part)], old[place] != part else { return nil }
      return (old[place], part, "\(pointer)/\(offset)")
    }
  }

  /// Whether the parts that are on both sides stand in another order.
  var areReordered: Bool {
    old.map(name).filter { newPlaces[$0] != nil } != new.map(name).filter { oldPlaces[$0] != nil }
  }

  /// The change of order, if there is one.
  func order(_ changeClass: ChangeClass) -> [ContractChange] {
    areReordered ? [ContractChange(changeClass, at: pointer, "the order of the \(noun) changes")] : []
  }
}
