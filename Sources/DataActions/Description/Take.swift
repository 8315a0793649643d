/// What an output takes of the nodes that its path selects.
public enum Take: Hashable, Sendable {
  /// The first; the value is missing where there is none.
  case first
  /// The last; the value is missing where there is none.
  case last
  /// How many there are.
  case count
  /// Whether there is any.
  case exists
  /// All of them as one text, with the separator between them; empty where there is none.
  case join(separator: String)
}

extension Take: Codable {
  private enum Key: String, CodingKey {
    case join
  }

  /// The words for what needs no more to be said.
  public static let words: KeyValuePairs<String, Take> = [
    "first": .first, "last": .last, "count": .count, "exists": .exists,
  ]

  /// Reads `"first"` and the like, or `{"join": ", "}`.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      self = .join(separator: try container.decode(String.self, forKey: .join))
      return
    }
    let container = try decoder.singleValueContainer()
    let word = try container.decode(String.self)
    guard let take = Self.words.first(where: { $0.key == word })?.value else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no output takes '\(word)'")
    }
    self = take
  }

  /// Writes the shape that `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    if case .join(let separator) = self {
      var container = encoder.container(keyedBy: Key.self)
      return try container.encode(separator, forKey: .join)
    }
    var container = encoder.singleValueContainer()
    try container.encode(Self.words.first { $0.value == self }?.key)
  }
}
