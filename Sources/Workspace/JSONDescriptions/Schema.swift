import JSONText

/// A JSON Schema, as far as descriptions need it: what a value may be, and what an editor says about it.
struct Schema: Sendable {
  /// What a value may be.
  indirect enum Shape: Sendable {
    /// What the definition of that name allows.
    case reference(String)
    case null
    case boolean
    /// Any text.
    case text
    /// One of these texts.
    case words([String])
    /// A whole number, also one written as `10.0`.
    case integer(ClosedRange<Int>)
    /// A number within the range of whole numbers of 64 bits.
    case number
    case array(Schema)
    /// An object with these members alone.
    case object([Member])
    /// An object with exactly one of these members.
    case oneMember([Member])
    /// An object with all members of one of these lists and no others; the first member tells which.
    case oneObject([[Member]])
    /// An object with any members.
    case map(Schema)
    /// What one of these allows; no two of them are for the same kind of JSON value.
    case any([Schema])
  }

  /// A member that an object may have.
  struct Member: Sendable {
    let name: String
    let schema: Schema
    var isRequired = false
    /// What stands for a member that is left out.
    var `default`: JSONTree?

    /// The same, in an object that has to have it.
    var asRequired: Member { Member(name: name, schema: schema, isRequired: true) }
  }

  let shape: Shape
  /// What an editor shows.
  var description: String?

  init(_ shape: Shape, _ description: String? = nil) {
    self.shape = shape
    self.description = description
  }
}

extension Schema {
  /// The schema as JSON, with the keywords of draft 2020-12.
  var members: [JSONTree.Member] {
    let description = description.map { [JSONTree.Member("description", .string($0))] } ?? []
    return description + keywords
  }

  private var keywords: [JSONTree.Member] {
    switch shape {
    case .reference(let name): [.init("$ref", .string("#/$defs/\(name)"))]
    case .null: [Self.type("null")]
    case .boolean: [Self.type("boolean")]
    case .text: [Self.type("string")]
    case .words(let words): [Self.type("string"), .init("enum", .array(words.map { .string($0) }))]
    case .integer(let range):
      [
        Self.type("integer"), .init("minimum", .integer(range.lowerBound)),
        .init("maximum", .integer(range.upperBound)),
      ]
    case .number:
      [
        Self.type("number"), .init("minimum", .integer(JSONNumber.range.lowerBound)),
        .init("maximum", .integer(JSONNumber.range.upperBound)),
      ]
    case .array(let element): [Self.type("array"), .init("items", .object(element.members))]
    case .map(let value): [Self.type("object"), .init("additionalProperties", .object(value.members))]
    case .any(let schemas): [.init("anyOf", .array(schemas.map { .object($0.members) }))]
    case .object(let members): Self.object(members)
    case .oneMember(let members):
      Self.object(members) + [.init("minProperties", .integer(1)), .init("maxProperties", .integer(1))]
    case .oneObject(let lists): [.init("anyOf", .array(lists.map { .object(Self.object($0.map(\.asRequired))) }))]
    }
  }

  private static func type(_ name: String) -> JSONTree.Member { .init("type", .string(name)) }

  private static func object(_ members: [Member]) -> [JSONTree.Member] {
    let properties = members.map { member in
      let standIn = member.default.map { [JSONTree.Member("default", $0)] } ?? []
      return JSONTree.Member(member.name, .object(member.schema.members + standIn))
    }
    let required = members.filter(\.isRequired).map { JSONTree.string($0.name) }
    return [type("object"), .init("properties", .object(properties))]
      + (required.isEmpty ? [] : [.init("required", .array(required))])
      + [.init("additionalProperties", .boolean(false))]
  }
}
