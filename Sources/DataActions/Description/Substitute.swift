/// What stands in for a value that a response does not have, or has as null.
public enum Substitute: Hashable, Sendable {
  /// Nothing: the call fails.
  case failure
  /// This value.
  case value(JSONValue)
}

extension Substitute: Codable {
  private enum Key: String, CodingKey {
    case value
  }

  /// The word for `.failure` in JSON.
  public static let failureWord = "failure"

  /// Reads `"failure"` or `{"value": …}`.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      self = .value(try container.decode(JSONValue.self, forKey: .value))
      return
    }
    let container = try decoder.singleValueContainer()
    guard try container.decode(String.self) == Self.failureWord else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "neither 'failure' nor a value")
    }
    self = .failure
  }

  /// Writes the shape that `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .failure:
      var container = encoder.singleValueContainer()
      try container.encode(Self.failureWord)
    case .value(let value):
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(value, forKey: .value)
    }
  }
}
