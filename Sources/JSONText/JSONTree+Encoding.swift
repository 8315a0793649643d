import FoundationEssentials

extension JSONTree {
  /// The tree of a value, with every object's members in the order of their names.
  package init(encoding value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    self = try LocatedJSON(parsing: Array(try encoder.encode(value))).tree
  }

  /// The value that this tree is the JSON of.
  package func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text(.compact).utf8))
  }
}
