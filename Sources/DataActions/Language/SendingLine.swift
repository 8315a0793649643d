/// A line that says how a request signs in, how it is sent, or that it has a body of text: it has one place, the request.
public protocol SendingLine: Sendable {}

extension TextBody: SendingLine {}
extension RawBody: SendingLine {}
extension APIKey: SendingLine {}
extension Bearer: SendingLine {}
extension BasicAuth: SendingLine {}
extension OAuth2: SendingLine {}
extension HMACSHA256: SendingLine {}
extension Deadline: SendingLine {}
extension Retry: SendingLine {}
extension Redirects: SendingLine {}
extension Pages: SendingLine {}

extension OutputsBuilder {
  /// A mistake: a line of a request.
  @available(*, unavailable, message: "this line belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: some SendingLine) -> [OutputLine] { unreachable() }
}

extension FailuresBuilder {
  /// A mistake: a line of a request.
  @available(*, unavailable, message: "this line belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: some SendingLine) -> On { unreachable() }
}
