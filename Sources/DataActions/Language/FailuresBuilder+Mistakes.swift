/// Lines that do not belong into failures, each with where they do.
extension FailuresBuilder {
  /// A mistake: a method.
  @available(*, unavailable, message: "a method belongs into 'var request: Request { … }'")
  public static func buildExpression<Verb>(_ line: RequestCall<Verb>) -> On { unreachable() }

  /// A mistake: a header.
  @available(*, unavailable, message: "a Header belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: Header) -> On { unreachable() }

  /// A mistake: a query parameter.
  @available(*, unavailable, message: "a Query belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: Query) -> On { unreachable() }

  /// A mistake: a timeout.
  @available(*, unavailable, message: "a Timeout belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: Timeout) -> On { unreachable() }

  /// A mistake: a body.
  @available(*, unavailable, message: "a JSONBody belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: JSONBody) -> On { unreachable() }

  /// A mistake: a form.
  @available(*, unavailable, message: "a FormBody belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: FormBody) -> On { unreachable() }

  /// A mistake: an output.
  @available(*, unavailable, message: "an Output belongs into 'var outputs: Outputs { … }'")
  public static func buildExpression<Value, Absence>(_ line: Output<Value, Absence>) -> On { unreachable() }

  /// A mistake: aligned arrays.
  @available(*, unavailable, message: "an each belongs into 'var outputs: Outputs { … }'")
  public static func buildExpression(_ arrays: AlignedArrays) -> On { unreachable() }

  /// A mistake: an input.
  @available(*, unavailable, message: "an Input is a line of the action: let userID = Input(…)")
  public static func buildExpression(_ line: Input) -> On { unreachable() }

  /// A mistake: a text without a word before it.
  @available(*, unavailable, message: "a text alone says nothing here; the lines are On(…)")
  public static func buildExpression(_ line: String) -> On { unreachable() }
}
