import FoundationEssentials

extension JSONTree {
  /// The tree of a value, with every object's members in the order of their names' UTF-8 bytes.
  package init(encoding value: some Encodable) throws {
    self = try LocatedJSON(parsing: Array(try JSONEncoder().encode(value))).tree.sorted
  }

  /// The order is made here, for that of the encoder may change with the toolchain.
  private var sorted: JSONTree {
    switch self {
    case .null, .boolean, .number, .string: self
    case .array(let elements): .array(elements.map(\.sorted))
    case .object(let members):
      .object(
        members.map { Member($0.name, $0.value.sorted) }
          .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
    }
  }

  /// The value that this tree is the JSON of.
  package func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text(.compact).utf8))
  }
}
