/// The HTTP request of an action, as its lines say.
public struct Request: Sendable {
  let method: HTTPMethod
  let url: Text
  let service: Service?
  /// The sign-in that goes with the URL, where it is Genesys Cloud's own.
  let signIn: SignIn?
  let place: SourcePlace
  var lines: [RequestLine] = []
}

/// Puts the lines of `var request: Request { … }` together.
@resultBuilder
public enum RequestBuilder {
  /// The method with the URL.
  public static func buildExpression<Verb>(_ call: RequestCall<Verb>) -> RequestCall<Verb> { call }
  /// A header.
  public static func buildExpression(_ header: Header) -> RequestLine { header.line }
  /// A query parameter.
  public static func buildExpression(_ query: Query) -> RequestLine { query.line }
  /// A body in JSON.
  public static func buildExpression(_ body: JSONBody) -> RequestLine { body.line }
  /// A body as a form sends it.
  public static func buildExpression(_ body: FormBody) -> RequestLine { body.line }
  /// A body of plain text.
  public static func buildExpression(_ body: TextBody) -> RequestLine { body.line }
  /// A body of any other media type.
  public static func buildExpression(_ body: RawBody) -> RequestLine { body.line }
  /// A key of the API.
  public static func buildExpression(_ signIn: APIKey) -> RequestLine { signIn.line }
  /// A token that is known.
  public static func buildExpression(_ signIn: Bearer) -> RequestLine { signIn.line }
  /// A user with a password.
  public static func buildExpression(_ signIn: BasicAuth) -> RequestLine { signIn.line }
  /// A client of a token server.
  public static func buildExpression(_ signIn: OAuth2) -> RequestLine { signIn.line }
  /// A signature of the body.
  public static func buildExpression(_ signature: HMACSHA256) -> RequestLine { signature.line }
  /// The time an attempt may take.
  public static func buildExpression(_ timeout: Timeout) -> RequestLine { timeout.line }
  /// The time the whole call may take.
  public static func buildExpression(_ deadline: Deadline) -> RequestLine { deadline.line }
  /// When the request is sent again.
  public static func buildExpression(_ retry: Retry) -> RequestLine { retry.line }
  /// Which redirects are followed.
  public static func buildExpression(_ redirects: Redirects) -> RequestLine { redirects.line }
  /// How the pages of a long answer are read.
  public static func buildExpression(_ pages: Pages) -> RequestLine { pages.line }

  /// The first line.
  public static func buildPartialBlock<Verb>(first call: RequestCall<Verb>) -> Request {
    Request(method: Verb.method, url: call.url, service: call.service, signIn: call.signIn, place: call.place)
  }

  /// Every line after it.
  public static func buildPartialBlock(accumulated request: Request, next line: RequestLine) -> Request {
    var request = request
    request.lines.append(line)
    return request
  }
}
