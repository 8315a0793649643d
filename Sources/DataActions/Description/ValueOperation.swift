/// Something that is done to a value of a response before it becomes an output.
///
/// All but the last two take a text, or a number or boolean as text; the value counts as one of another type where an
/// operation cannot take it.
public enum ValueOperation: Hashable, Sendable {
  /// Without white space at its beginning and end.
  case trim
  /// In capitals.
  case upper
  /// In small letters.
  case lower
  /// With every occurrence of a text, which is not empty, replaced by another.
  case replace(String, with: String)
  /// With a text put before it.
  case prefix(String)
  /// As date and time in UTC by ISO 8601: `2026-11-22T19:05:00Z`, with milliseconds where there are any.
  case dateTime(from: TimeNotation)
  /// As date in UTC by ISO 8601: `2026-11-22`; a date alone stays the date it is.
  case date(from: TimeNotation)
}

/// How a response writes a point in time.
public enum TimeNotation: String, Codable, Hashable, Sendable, CaseIterable {
  /// Text by ISO 8601 with an offset or `Z`: `2026-11-22T20:05:00+01:00`.
  case iso8601
  /// Seconds since 1970 (UTC), as a number or as text.
  case unixSeconds
  /// Milliseconds since 1970 (UTC), as a number or as text.
  case unixMilliseconds
}

extension ValueOperation: Codable {
  private enum Key: String, CodingKey {
    case replace, with, prefix, dateTime, date
  }

  /// The words for what needs no more to be said.
  public static let words: KeyValuePairs<String, ValueOperation> = ["trim": .trim, "upper": .upper, "lower": .lower]

  /// Reads `"trim"` and the like, `{"replace": "-", "with": " "}`, `{"prefix": "tel:"}`, `{"dateTime": "unixSeconds"}`.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      if let text = try container.decodeIfPresent(String.self, forKey: .replace) {
        self = .replace(text, with: try container.decode(String.self, forKey: .with))
      } else if let text = try container.decodeIfPresent(String.self, forKey: .prefix) {
        self = .prefix(text)
      } else if let notation = try container.decodeIfPresent(TimeNotation.self, forKey: .dateTime) {
        self = .dateTime(from: notation)
      } else {
        self = .date(from: try container.decode(TimeNotation.self, forKey: .date))
      }
      return
    }
    let container = try decoder.singleValueContainer()
    let word = try container.decode(String.self)
    guard let operation = Self.words.first(where: { $0.key == word })?.value else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "there is no operation '\(word)'")
    }
    self = operation
  }

  /// Writes the shape that `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    if let word = Self.words.first(where: { $0.value == self })?.key {
      var container = encoder.singleValueContainer()
      return try container.encode(word)
    }
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .replace(let text, let other):
      try container.encode(text, forKey: .replace)
      try container.encode(other, forKey: .with)
    case .prefix(let text): try container.encode(text, forKey: .prefix)
    case .dateTime(let notation): try container.encode(notation, forKey: .dateTime)
    case .date(let notation): try container.encode(notation, forKey: .date)
    case .trim, .upper, .lower: break
    }
  }
}
