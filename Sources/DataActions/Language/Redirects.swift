/// Follows redirects, up to so many in a row: `Redirects(atMost: 3)`. Without this line, a redirect is a failure.
///
/// They stay on the same host unless `otherHosts` says otherwise; no credential ever goes to another host, and none of
/// them leads from `https` to `http`.
public struct Redirects: Sendable {
  let line: RequestLine

  /// At most so many redirects, from 1 to 10.
  public init(
    atMost: Int, otherHosts: Bool = false, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    let description = RedirectsDescription(atMost: atMost, otherHosts: otherHosts)
    self.line = RequestLine(.redirects(description), SourcePlace(fileID, line, column))
  }
}
