/// The HTTP request of an action, as its lines say.
public struct Request: Sendable {
  let method: HTTPMethod
  let url: Text
  let service: Service?
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
  /// The time the call may take.
  public static func buildExpression(_ timeout: Timeout) -> RequestLine { timeout.line }

  /// The first line.
  public static func buildPartialBlock<Verb>(first call: RequestCall<Verb>) -> Request {
    Request(method: Verb.method, url: call.url, service: call.service, place: call.place)
  }

  /// Every line after it.
  public static func buildPartialBlock(accumulated request: Request, next line: RequestLine) -> Request {
    var request = request
    request.lines.append(line)
    return request
  }
}
