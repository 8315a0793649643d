/// A line of a request after the first: a ``Header``, a ``Query``, a body, a ``Timeout`` and so on.
public struct RequestLine: Sendable {
  enum Content: Sendable {
    case header(NamedText)
    case query(NamedText)
    case body(BodyDescription)
    case signIn(SignIn)
    case signature(SignatureDescription)
    case timeout(seconds: Int)
    case deadline(seconds: Int)
    case retry(RetryDescription)
    case redirects(RedirectsDescription)
    case pages(PagesDescription)
  }

  let content: Content
  let place: SourcePlace
  /// The names of its form's fields whose values a form cannot say.
  let unfittingFields: [String]

  init(_ content: Content, _ place: SourcePlace, _ unfittingFields: [String] = []) {
    self.content = content
    self.place = place
    self.unfittingFields = unfittingFields
  }
}
