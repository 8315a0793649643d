/// What many actions share: a base URL, and the headers, query, sign-in, time limits, retry, redirects and failures that
/// go with every call of it.
///
/// It is declared in a file of its own, without an action in it, and used as `on: crm`:
///
/// ```swift
/// let crm = Service("\(setting("crm_base_url"))/api/v2") {
///     Bearer(secret("crm_token"))
///     Timeout(seconds: 8)
///     On(.status(401), "The CRM refused the credentials")
/// }
/// ```
///
/// Where an action says the same itself, or a header, a query parameter or a failure of the same name, its own counts.
public struct Service: Sendable {
  let baseURL: Text
  let lines: [ServiceLine]

  /// A service of its base URL and its lines.
  public init(_ baseURL: Text, @ServiceBuilder _ lines: () -> [ServiceLine]) {
    self.baseURL = baseURL
    self.lines = lines()
  }

  /// A service that shares nothing but its base URL.
  public init(_ baseURL: Text) {
    self.baseURL = baseURL
    lines = []
  }
}

/// A line of a ``Service``.
public struct ServiceLine: Sendable {
  enum Content: Sendable {
    case request(RequestLine)
    case failure(On)
  }

  let content: Content
}

/// Puts the lines of a ``Service`` together.
@resultBuilder
public enum ServiceBuilder {
  /// A header of every call.
  public static func buildExpression(_ header: Header) -> ServiceLine { ServiceLine(content: .request(header.line)) }
  /// A query parameter of every call.
  public static func buildExpression(_ query: Query) -> ServiceLine { ServiceLine(content: .request(query.line)) }
  /// A key of the API, with every call.
  public static func buildExpression(_ signIn: APIKey) -> ServiceLine { ServiceLine(content: .request(signIn.line)) }
  /// A token that is known, with every call.
  public static func buildExpression(_ signIn: Bearer) -> ServiceLine { ServiceLine(content: .request(signIn.line)) }
  /// A user with a password, with every call.
  public static func buildExpression(_ signIn: BasicAuth) -> ServiceLine {
    ServiceLine(content: .request(signIn.line))
  }
  /// A client of a token server, for every call.
  public static func buildExpression(_ signIn: OAuth2) -> ServiceLine { ServiceLine(content: .request(signIn.line)) }
  /// A signature of every body.
  public static func buildExpression(_ signature: HMACSHA256) -> ServiceLine {
    ServiceLine(content: .request(signature.line))
  }
  /// The time every attempt may take.
  public static func buildExpression(_ timeout: Timeout) -> ServiceLine {
    ServiceLine(content: .request(timeout.line))
  }
  /// The time every call may take.
  public static func buildExpression(_ deadline: Deadline) -> ServiceLine {
    ServiceLine(content: .request(deadline.line))
  }
  /// When requests are sent again.
  public static func buildExpression(_ retry: Retry) -> ServiceLine { ServiceLine(content: .request(retry.line)) }
  /// Which redirects are followed.
  public static func buildExpression(_ redirects: Redirects) -> ServiceLine {
    ServiceLine(content: .request(redirects.line))
  }
  /// A text for a failure of any call.
  public static func buildExpression(_ failure: On) -> ServiceLine { ServiceLine(content: .failure(failure)) }
  /// All lines.
  public static func buildBlock(_ lines: ServiceLine...) -> [ServiceLine] { lines }
}
