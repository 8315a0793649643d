import Diagnostics
import JSONText

/// Looks for every place where a JSON value is not what a schema allows.
struct SchemaValidation {
  /// A place and what is wrong there.
  struct Violation: Hashable {
    let pointer: String
    let message: String
    var note: String?
  }

  private let definitions: [String: Schema]
  private(set) var violations: [Violation] = []

  /// Looks at a whole value.
  static func violations(of tree: JSONTree, schema: Schema, definitions: [String: Schema]) -> [Violation] {
    var validation = SchemaValidation(definitions: definitions)
    validation.look(at: tree, schema, Place(pointer: "", container: "the description"))
    return validation.violations
  }

  private init(definitions: [String: Schema]) {
    self.definitions = definitions
  }

  /// Where a value is, for machines and for people.
  private struct Place {
    let pointer: String
    /// The nearest member around it.
    let container: String
    /// The indexes from there.
    var indexes: [Int] = []

    var what: String {
      switch indexes.count {
      case 0: container
      case 1: "element \(indexes[0]) of \(container)"
      default: "what is inside \(container)"
      }
    }

    func member(_ name: String) -> Place {
      Place(pointer: LocatedJSON.pointer(pointer, name), container: quoted(name))
    }

    func element(_ index: Int) -> Place {
      Place(pointer: "\(pointer)/\(index)", container: container, indexes: indexes.suffix(1) + [index])
    }
  }

  private mutating func look(at tree: JSONTree, _ schema: Schema, _ place: Place) {
    switch (resolved(schema).shape, tree) {
    case (.null, .null), (.boolean, .boolean), (.text, .string): break
    case (.words(let words), .string(let word)): look(at: word, among: words, place)
    case (.integer(let range), .number(let digits)): look(at: digits, in: range, place)
    case (.number, .number(let digits)):
      if !JSONNumber.isInRange(digits) { report(place, "\(place.what) is \(quoted(digits)), which is beyond 64 bits") }
    case (.array(let schema), .array(let elements)):
      for (index, element) in elements.enumerated() { look(at: element, schema, place.element(index)) }
    case (.object(let known), .object(let members)): look(at: members, known, place)
    case (.oneMember(let known), .object(let members)):
      look(at: members, known, place)
      if members.count != 1 {
        let names = known.map { quoted($0.name) }.joined(separator: ", ")
        report(place, "\(place.what) has \(members.count) members, where one of \(names) is expected")
      }
    case (.oneObject(let lists), .object(let members)): look(at: members, oneOf: lists, place)
    case (.map(let schema), .object(let members)):
      for member in members { look(at: member.value, schema, place.member(member.name)) }
    case (.any(let schemas), _):
      if let schema = schemas.first(where: { resolved($0).shape.takesKind(of: tree) }) {
        look(at: tree, schema, place)
      } else {
        reportKind(of: tree, schema, place)
      }
    default: reportKind(of: tree, schema, place)
    }
  }

  private mutating func look(at word: String, among words: [String], _ place: Place) {
    if words.contains(where: { $0.utf8.elementsEqual(word.utf8) }) { return }
    let shown = words.prefix(10).map { quoted($0) }.joined(separator: ", ") + (words.count > 10 ? " …" : "")
    let near = (nearestWord(to: word, among: words) ?? Self.longer(word, among: words)).map {
      "the nearest word is \(quoted($0))"
    }
    report(place, "\(quoted(word)) is none of \(shown)", note: near)
  }

  /// The word that a shorter one begins, as `int` begins `integer`.
  private static func longer(_ word: String, among words: [String]) -> String? {
    word.utf8.count < 3 ? nil : words.first { $0.lowercased().hasPrefix(word.lowercased()) }
  }

  private mutating func look(at digits: String, in range: ClosedRange<Int>, _ place: Place) {
    guard let value = Double(digits), let integer = Int(exactly: value) else {
      return report(place, "\(place.what) is \(quoted(digits)), where a whole number is expected")
    }
    if range.contains(integer) { return }
    report(place, "\(place.what) is \(quoted(digits)), not between \(range.lowerBound) and \(range.upperBound)")
  }

  private mutating func look(at members: [JSONTree.Member], _ known: [Schema.Member], _ place: Place) {
    for member in members {
      if let schema = known.first(where: { $0.name.utf8.elementsEqual(member.name.utf8) })?.schema {
        look(at: member.value, schema, place.member(member.name))
        continue
      }
      let near = nearestWord(to: member.name, among: known.map(\.name)).map { "the nearest member is \(quoted($0))" }
      let message = "\(place.what) has no member \(quoted(member.name))"
      report(place.member(member.name), message, note: near)
    }
    for expected in known where expected.isRequired && !members.contains(where: { $0.name == expected.name }) {
      report(place, "\(place.what) lacks the member \(quoted(expected.name))")
    }
  }

  private mutating func look(at members: [JSONTree.Member], oneOf lists: [[Schema.Member]], _ place: Place) {
    let list = lists.first { list in members.contains { $0.name == list.first?.name } }
    if let list { return look(at: members, list.map(\.asRequired), place) }
    let names = lists.compactMap { $0.first.map { quoted($0.name) } }.joined(separator: ", ")
    report(place, "\(place.what) has none of the members \(names)")
  }

  private mutating func reportKind(of tree: JSONTree, _ schema: Schema, _ place: Place) {
    let expected = kinds(of: schema).joined(separator: " or ")
    report(place, "\(place.what) is \(tree.kind), where \(expected) is expected")
  }

  private mutating func report(_ place: Place, _ message: String, note: String? = nil) {
    violations.append(Violation(pointer: place.pointer, message: message, note: note))
  }

  private func resolved(_ schema: Schema) -> Schema {
    guard case .reference(let name) = schema.shape else { return schema }
    guard let definition = definitions[name] else { preconditionFailure("the schema defines all it refers to") }
    return resolved(definition)
  }

  private func kinds(of schema: Schema) -> [String] {
    switch resolved(schema).shape {
    case .reference: []
    case .null: ["null"]
    case .boolean: ["true or false"]
    case .text, .words: ["a text"]
    case .integer: ["a whole number"]
    case .number: ["a number"]
    case .array: ["an array"]
    case .object, .oneMember, .oneObject, .map: ["an object"]
    case .any(let schemas): schemas.flatMap { kinds(of: $0) }
    }
  }

}

extension Schema.Shape {
  /// Whether a value of this kind of JSON can be allowed at all.
  fileprivate func takesKind(of tree: JSONTree) -> Bool {
    switch (self, tree) {
    case (.null, .null), (.boolean, .boolean), (.text, .string), (.words, .string): true
    case (.integer, .number), (.number, .number), (.array, .array): true
    case (.object, .object), (.oneMember, .object), (.oneObject, .object), (.map, .object): true
    default: false
    }
  }
}

extension JSONTree {
  /// The kind of value, as a message names it.
  fileprivate var kind: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number: "a number"
    case .string: "a text"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
