/// One value that a flow gives to the action.
public struct InputDescription: Codable, Hashable, Sendable {
  /// The name on the wire.
  public var name: String
  /// What the script accepts; whole numbers that arrive as text are taken when they are exact.
  public var type: InputType
  /// Whether a call without it (or with null) fails.
  public var required: Bool
  /// What it is, for the people who build flows.
  public var description: String
  /// A value to try the action with.
  public var example: JSONValue?
  /// The only values that are accepted; any where it is absent.
  public var allowed: [JSONValue]?
  /// Whether its value is a credential: it then stands only where a ``secret(_:)`` may.
  public var secret: Bool

  /// An input of its parts, with nothing checked.
  public init(
    name: String, type: InputType, required: Bool = true, description: String = "",
    example: JSONValue? = nil, allowed: [JSONValue]? = nil, secret: Bool = false
  ) {
    self.name = name
    self.type = type
    self.required = required
    self.description = description
    self.example = example
    self.allowed = allowed
    self.secret = secret
  }
}

extension InputDescription {
  private enum CodingKeys: CodingKey {
    case name, type, required, description, example, allowed, secret
  }

  /// Reads what an author or gcgen wrote; an input is required unless said otherwise.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    type = try container.decode(InputType.self, forKey: .type)
    required = try container.decodeIfPresent(Bool.self, forKey: .required) ?? true
    description = try container.decodeIfPresent(String.self, forKey: .description) ?? ""
    example = try container.decodeIfPresent(JSONValue.self, forKey: .example)
    allowed = try container.decodeIfPresent([JSONValue].self, forKey: .allowed)
    secret = try container.decodeIfPresent(Bool.self, forKey: .secret) ?? false
  }

  /// Writes all of it; that it is a credential only where it is.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(type, forKey: .type)
    try container.encode(required, forKey: .required)
    try container.encode(description, forKey: .description)
    try container.encodeIfPresent(example, forKey: .example)
    try container.encodeIfPresent(allowed, forKey: .allowed)
    if secret { try container.encode(secret, forKey: .secret) }
  }
}

/// The types an input can have: the platform takes flat scalars only.
public enum InputType: String, Codable, Hashable, Sendable, CaseIterable {
  /// Text.
  case string
  /// A whole number of up to 64 bits.
  case integer
  /// A finite number.
  case number
  /// `true` or `false`.
  case boolean
}
