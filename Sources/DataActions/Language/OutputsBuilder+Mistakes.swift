/// Lines that do not belong into outputs, each with where they do.
extension OutputsBuilder {
  /// A mistake: a method.
  @available(*, unavailable, message: "a method belongs into 'var request: Request { … }'")
  public static func buildExpression<Verb>(_ line: RequestCall<Verb>) -> [OutputLine] { unreachable() }

  /// A mistake: a header.
  @available(*, unavailable, message: "a Header belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: Header) -> [OutputLine] { unreachable() }

  /// A mistake: a query parameter.
  @available(*, unavailable, message: "a Query belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: Query) -> [OutputLine] { unreachable() }

  /// A mistake: a timeout.
  @available(*, unavailable, message: "a Timeout belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: Timeout) -> [OutputLine] { unreachable() }

  /// A mistake: a body.
  @available(*, unavailable, message: "a JSONBody belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: JSONBody) -> [OutputLine] { unreachable() }

  /// A mistake: a form.
  @available(*, unavailable, message: "a FormBody belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: FormBody) -> [OutputLine] { unreachable() }

  /// A mistake: a failure.
  @available(*, unavailable, message: "an On belongs into 'var failures: Failures { … }'")
  public static func buildExpression(_ line: On) -> [OutputLine] { unreachable() }

  /// A mistake: an input.
  @available(*, unavailable, message: "an Input is a line of the action: let userID = Input(…)")
  public static func buildExpression(_ line: Input) -> [OutputLine] { unreachable() }

  /// A mistake: a text without a word before it.
  @available(*, unavailable, message: "a text alone says nothing here; the lines are Output(…)")
  public static func buildExpression(_ line: String) -> [OutputLine] { unreachable() }
}
