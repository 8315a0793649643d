/// A line of a request after the first: a ``Header``, a ``Query``, a body or a ``Timeout``.
public struct RequestLine: Sendable {
  enum Content: Sendable {
    case header(NamedText)
    case query(NamedText)
    case body(BodyDescription)
    case timeout(seconds: Int)
  }

  let content: Content
  let place: SourcePlace

  init(_ content: Content, _ place: SourcePlace) {
    self.content = content
    self.place = place
  }
}
