/// One value that the action gives to a flow, and where it comes from: a place in the response, `value`,
/// or `call`.
public struct OutputDescription: Hashable, Sendable {
  /// The name on the wire.
  public var name: String
  /// The type the flow gets, always.
  public var type: OutputType
  /// What it is, for the people who build flows.
  public var description: String
  /// Where in the response the elements are that this array has one value each for, such as `$.items[*]`; outputs with
  /// the same `each` have equal lengths. Nil where the output is not such an array.
  public var each: String?
  /// Where the value is: a JSONPath query (RFC 9535), such as `$.address.city`; with `each` from each element on, such
  /// as `@.address.city`. Nil where `value` says it all.
  public var path: String?
  /// What is taken of the nodes that the path selects. Nil where the type says it: a scalar takes the only one, an
  /// array takes all.
  public var take: Take?
  /// What is done to each value, in this order, before it gets its type.
  public var operations: [ValueOperation]
  /// The value, where it is not in the response: fixed, or made of inputs.
  public var value: BodyValue?
  /// What it says of the call itself, where it says nothing of the response.
  public var call: CallFact?
  /// What the flow gets where the value is missing, null or of another type. Without it, that is a failure.
  public var `default`: JSONValue?
  /// What happens where the value is missing; as `default` says where it is nil.
  public var whenMissing: Substitute?
  /// What happens where the value is null; as `default` says where it is nil.
  public var whenNull: Substitute?

  /// An output of its parts, with nothing checked.
  public init(
    name: String, type: OutputType, description: String = "", each: String? = nil, path: String? = nil,
    take: Take? = nil, operations: [ValueOperation] = [], value: BodyValue? = nil, call: CallFact? = nil,
    default: JSONValue? = nil, whenMissing: Substitute? = nil, whenNull: Substitute? = nil
  ) {
    self.name = name
    self.type = type
    self.description = description
    self.each = each
    self.path = path
    self.take = take
    self.operations = operations
    self.value = value
    self.call = call
    self.default = `default`
    self.whenMissing = whenMissing
    self.whenNull = whenNull
  }
}

extension OutputDescription: Codable {
  private enum CodingKeys: CodingKey {
    case name, type, description, each, path, take, operations, value, call, `default`, whenMissing, whenNull
  }

  /// Reads what an author or gcgen wrote; the description may be left out.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    type = try container.decode(OutputType.self, forKey: .type)
    description = try container.decodeIfPresent(String.self, forKey: .description) ?? ""
    each = try container.decodeIfPresent(String.self, forKey: .each)
    path = try container.decodeIfPresent(String.self, forKey: .path)
    take = try container.decodeIfPresent(Take.self, forKey: .take)
    operations = try container.decodeIfPresent([ValueOperation].self, forKey: .operations) ?? []
    value = try container.decodeIfPresent(BodyValue.self, forKey: .value)
    call = try container.decodeIfPresent(CallFact.self, forKey: .call)
    self.default = try container.decodeIfPresent(JSONValue.self, forKey: .default)
    whenMissing = try container.decodeIfPresent(Substitute.self, forKey: .whenMissing)
    whenNull = try container.decodeIfPresent(Substitute.self, forKey: .whenNull)
  }

  /// Writes what is said; operations only where there are any.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(type, forKey: .type)
    try container.encode(description, forKey: .description)
    try container.encodeIfPresent(each, forKey: .each)
    try container.encodeIfPresent(path, forKey: .path)
    try container.encodeIfPresent(take, forKey: .take)
    if !operations.isEmpty { try container.encode(operations, forKey: .operations) }
    try container.encodeIfPresent(value, forKey: .value)
    try container.encodeIfPresent(call, forKey: .call)
    try container.encodeIfPresent(self.default, forKey: .default)
    try container.encodeIfPresent(whenMissing, forKey: .whenMissing)
    try container.encodeIfPresent(whenNull, forKey: .whenNull)
  }
}
