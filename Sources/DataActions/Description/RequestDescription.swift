/// The HTTP request that an action makes, and how often and how it is sent.
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
  /// How the call signs in, if it does.
  public var signIn: SignIn?
  /// What proves that the body is the sender's, if anything.
  public var signature: SignatureDescription?
  /// How long one attempt may take, in seconds: 1 to 60.
  public var timeoutSeconds: Int
  /// How long the whole call may take, in seconds, with all that it asks for: 1 to 60. Nil where that follows from the
  /// timeout and the number of requests.
  public var deadlineSeconds: Int?
  /// When a request that failed is sent again; never where it is nil.
  public var retry: RetryDescription?
  /// Which redirects are followed; none where it is nil.
  public var redirects: RedirectsDescription?
  /// How the pages of a long answer are asked for; one answer is all where it is nil.
  public var pages: PagesDescription?

  /// The time an attempt may take where the author says nothing, in seconds: the tutorial's.
  public static let defaultTimeoutSeconds = 10
  /// The times that the platform takes, in seconds.
  public static let timeoutRange = 1...60

  /// A request of its parts, with nothing checked.
  public init(
    method: HTTPMethod, url: Text, query: [NamedText] = [], headers: [NamedText] = [],
    body: BodyDescription? = nil, signIn: SignIn? = nil, signature: SignatureDescription? = nil,
    timeoutSeconds: Int = defaultTimeoutSeconds, deadlineSeconds: Int? = nil, retry: RetryDescription? = nil,
    redirects: RedirectsDescription? = nil, pages: PagesDescription? = nil
  ) {
    self.method = method
    self.url = url
    self.query = query
    self.headers = headers
    self.body = body
    self.signIn = signIn
    self.signature = signature
    self.timeoutSeconds = timeoutSeconds
    self.deadlineSeconds = deadlineSeconds
    self.retry = retry
    self.redirects = redirects
    self.pages = pages
  }

  /// Reads what an author or gcgen wrote; query and headers may be left out where they are empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    method = try container.decode(HTTPMethod.self, forKey: .method)
    url = try container.decode(Text.self, forKey: .url)
    query = try container.decodeIfPresent([NamedText].self, forKey: .query) ?? []
    headers = try container.decodeIfPresent([NamedText].self, forKey: .headers) ?? []
    body = try container.decodeIfPresent(BodyDescription.self, forKey: .body)
    signIn = try container.decodeIfPresent(SignIn.self, forKey: .signIn)
    signature = try container.decodeIfPresent(SignatureDescription.self, forKey: .signature)
    timeoutSeconds = try container.decodeIfPresent(Int.self, forKey: .timeoutSeconds) ?? Self.defaultTimeoutSeconds
    deadlineSeconds = try container.decodeIfPresent(Int.self, forKey: .deadlineSeconds)
    retry = try container.decodeIfPresent(RetryDescription.self, forKey: .retry)
    redirects = try container.decodeIfPresent(RedirectsDescription.self, forKey: .redirects)
    pages = try container.decodeIfPresent(PagesDescription.self, forKey: .pages)
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
