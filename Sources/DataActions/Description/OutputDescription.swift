/// One value that the action gives to a flow, and where in the response it comes from.
public struct OutputDescription: Codable, Hashable, Sendable {
  /// The name on the wire.
  public var name: String
  /// The type the flow gets, always.
  public var type: OutputType
  /// What it is, for the people who build flows.
  public var description: String
  /// Where in the response the value is: a JSONPath query (RFC 9535), such as `$.address.city`.
  public var path: String
  /// What the flow gets where the value is missing, null or of another type. Without it, that is a failure.
  public var `default`: JSONValue?

  /// An output of its parts, with nothing checked.
  public init(name: String, type: OutputType, description: String = "", path: String, default: JSONValue? = nil) {
    self.name = name
    self.type = type
    self.description = description
    self.path = path
    self.default = `default`
  }

  /// Reads what an author or gcgen wrote; the description may be left out.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    type = try container.decode(OutputType.self, forKey: .type)
    description = try container.decodeIfPresent(String.self, forKey: .description) ?? ""
    path = try container.decode(String.self, forKey: .path)
    self.default = try container.decodeIfPresent(JSONValue.self, forKey: .default)
  }
}

/// The types an output can have, in the words of the command line: a scalar, an object, or an array of these.
public enum OutputType: String, Codable, Hashable, Sendable, CaseIterable {
  /// Text.
  case string
  /// A whole number.
  case integer
  /// A number.
  case number
  /// `true` or `false`.
  case boolean
  /// A JSON object.
  case object
  /// An array of texts.
  case strings = "[string]"
  /// An array of whole numbers.
  case integers = "[integer]"
  /// An array of numbers.
  case numbers = "[number]"
  /// An array of `true` and `false`.
  case booleans = "[boolean]"
  /// An array of JSON objects.
  case objects = "[object]"

  /// The type of an array's elements; nil where this is no array.
  public var element: OutputType? {
    switch self {
    case .string, .integer, .number, .boolean, .object: nil
    case .strings: .string
    case .integers: .integer
    case .numbers: .number
    case .booleans: .boolean
    case .objects: .object
    }
  }
}
