/// Lines that do not belong into a service, each with where they do.
extension ServiceBuilder {
  /// A mistake: a method.
  @available(*, unavailable, message: "a method belongs to one action and into 'var request: Request { … }'")
  public static func buildExpression<Verb>(_ line: RequestCall<Verb>) -> ServiceLine { unreachable() }

  /// A mistake: a body.
  @available(*, unavailable, message: "a JSONBody belongs to one action and into 'var request: Request { … }'")
  public static func buildExpression(_ line: JSONBody) -> ServiceLine { unreachable() }

  /// A mistake: a form.
  @available(*, unavailable, message: "a FormBody belongs to one action and into 'var request: Request { … }'")
  public static func buildExpression(_ line: FormBody) -> ServiceLine { unreachable() }

  /// A mistake: a text.
  @available(*, unavailable, message: "a TextBody belongs to one action and into 'var request: Request { … }'")
  public static func buildExpression(_ line: TextBody) -> ServiceLine { unreachable() }

  /// A mistake: a body of another media type.
  @available(*, unavailable, message: "a RawBody belongs to one action and into 'var request: Request { … }'")
  public static func buildExpression(_ line: RawBody) -> ServiceLine { unreachable() }

  /// A mistake: pages.
  @available(*, unavailable, message: "Pages belong to one action and into 'var request: Request { … }'")
  public static func buildExpression(_ line: Pages) -> ServiceLine { unreachable() }

  /// A mistake: an output.
  @available(*, unavailable, message: "an Output belongs into 'var outputs: Outputs { … }'")
  public static func buildExpression<Value, Absence>(_ line: Output<Value, Absence>) -> ServiceLine { unreachable() }

  /// A mistake: aligned arrays.
  @available(*, unavailable, message: "an each belongs into 'var outputs: Outputs { … }'")
  public static func buildExpression(_ arrays: AlignedArrays) -> ServiceLine { unreachable() }

  /// A mistake: an input.
  @available(*, unavailable, message: "an Input is a line of the action: let userID = Input(…)")
  public static func buildExpression(_ line: Input) -> ServiceLine { unreachable() }
}
