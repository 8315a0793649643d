/// The HTTP request that an action makes.
public struct RequestDescription: Codable, Hashable, Sendable {
  /// The method.
  public var method: HTTPMethod
  /// The whole URL, query included if the author wrote one there. Inputs stand in its path and query only.
  public var url: Text
  /// Further query parameters, in order.
  public var query: [NamedText]
  /// Headers, in order.
  public var headers: [NamedText]
  /// The body, if any.
  public var body: BodyDescription?
  /// How long the whole call may take, in seconds: 1 to 60.
  public var timeoutSeconds: Int

  /// The time a call may take where the author says nothing, in seconds: the tutorial's.
  public static let defaultTimeoutSeconds = 10
  /// The times that the platform takes, in seconds.
  public static let timeoutRange = 1...60

  /// A request of its parts, with nothing checked.
  public init(
    method: HTTPMethod, url: Text, query: [NamedText] = [], headers: [NamedText] = [],
    body: BodyDescription? = nil, timeoutSeconds: Int = defaultTimeoutSeconds
  ) {
    self.method = method
    self.url = url
    self.query = query
    self.headers = headers
    self.body = body
    self.timeoutSeconds = timeoutSeconds
  }

  /// Reads what an author or gcgen wrote; query and headers may be left out where they are empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    method = try container.decode(HTTPMethod.self, forKey: .method)
    url = try container.decode(Text.self, forKey: .url)
    query = try container.decodeIfPresent([NamedText].self, forKey: .query) ?? []
    headers = try container.decodeIfPresent([NamedText].self, forKey: .headers) ?? []
    body = try container.decodeIfPresent(BodyDescription.self, forKey: .body)
    timeoutSeconds = try container.decodeIfPresent(Int.self, forKey: .timeoutSeconds) ?? Self.defaultTimeoutSeconds
  }
}

/// The methods that the platform's own actions know.
public enum HTTPMethod: String, Codable, Hashable, Sendable, CaseIterable {
  /// Reads.
  case get = "GET"
  /// Creates, or does.
  case post = "POST"
  /// Replaces.
  case put = "PUT"
  /// Changes a part.
  case patch = "PATCH"
  /// Removes.
  case delete = "DELETE"
}

/// A header, a query parameter or a form field.
public struct NamedText: Codable, Hashable, Sendable {
  /// The name, sent as it is written.
  public var name: String
  /// The value, encoded for its position when it is sent.
  public var value: Text

  /// A name with its value.
  public init(name: String, value: Text) {
    self.name = name
    self.value = value
  }
}
