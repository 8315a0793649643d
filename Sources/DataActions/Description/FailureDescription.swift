/// What a flow is told when a call fails in a certain way.
public struct FailureDescription: Codable, Hashable, Sendable {
  /// When it applies.
  public var on: FailureCondition
  /// The text of `error`. Inputs may be filled in; secrets may not.
  public var message: Text

  /// A condition with its text.
  public init(on: FailureCondition, message: Text) {
    self.on = on
    self.message = message
  }
}

/// A way in which a call fails. In JSON one word: `"404"`, `"4xx"`, `"5xx"`, `"timeout"`, `"connection"`, `"other"`.
public enum FailureCondition: Hashable, Sendable {
  /// The answer has this status: 300 to 599.
  case status(Int)
  /// The answer's status is 400 to 499.
  case clientErrors
  /// The answer's status is 500 to 599.
  case serverErrors
  /// The call's time was over.
  case timeout
  /// No connection, or it broke.
  case connection
  /// Any failure that no other line names.
  case other
}

extension FailureCondition: Codable {
  /// The word in JSON.
  public var word: String {
    switch self {
    case .status(let code): String(code)
    case .clientErrors: "4xx"
    case .serverErrors: "5xx"
    case .timeout: "timeout"
    case .connection: "connection"
    case .other: "other"
    }
  }

  /// The statuses that are failures: redirects are not followed.
  public static let statuses = 300...599

  /// The words of all conditions, the classes first.
  public static var words: [String] {
    [FailureCondition.clientErrors, .serverErrors, .timeout, .connection, .other].map(\.word)
      + statuses.map(String.init)
  }

  /// The condition that a word names; nil where it names none. That a status is a failure's is checked later.
  public init?(word: String) {
    switch word {
    case "4xx": self = .clientErrors
    case "5xx": self = .serverErrors
    case "timeout": self = .timeout
    case "connection": self = .connection
    case "other": self = .other
    default:
      guard let code = Int(word), String(code) == word else { return nil }
      self = .status(code)
    }
  }

  /// Reads one of the words.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let word = try container.decode(String.self)
    guard let condition = FailureCondition(word: word) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(word)' is no failure")
    }
    self = condition
  }

  /// Writes the word.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(word)
  }
}
