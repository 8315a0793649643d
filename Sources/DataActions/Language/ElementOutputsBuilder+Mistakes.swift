/// Lines that do not belong into an `each`, each with where they do.
extension ElementOutputsBuilder {
  /// A mistake: a method.
  @available(*, unavailable, message: "a method belongs into 'var request: Request { … }'")
  public static func buildExpression<Verb>(_ line: RequestCall<Verb>) -> ElementOutput { unreachable() }

  /// A mistake: a header.
  @available(*, unavailable, message: "a Header belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: Header) -> ElementOutput { unreachable() }

  /// A mistake: a query parameter.
  @available(*, unavailable, message: "a Query belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: Query) -> ElementOutput { unreachable() }

  /// A mistake: a timeout.
  @available(*, unavailable, message: "a Timeout belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: Timeout) -> ElementOutput { unreachable() }

  /// A mistake: a body.
  @available(*, unavailable, message: "a JSONBody belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: JSONBody) -> ElementOutput { unreachable() }

  /// A mistake: a form.
  @available(*, unavailable, message: "a FormBody belongs into 'var request: Request { … }'")
  public static func buildExpression(_ line: FormBody) -> ElementOutput { unreachable() }

  /// A mistake: a failure.
  @available(*, unavailable, message: "an On belongs into 'var failures: Failures { … }'")
  public static func buildExpression(_ line: On) -> ElementOutput { unreachable() }

  /// A mistake: an input.
  @available(*, unavailable, message: "an Input is a line of the action: let userID = Input(…)")
  public static func buildExpression(_ line: Input) -> ElementOutput { unreachable() }

  /// A mistake: a text without a word before it.
  @available(*, unavailable, message: "a text alone says nothing here; the lines are Output(…)")
  public static func buildExpression(_ line: String) -> ElementOutput { unreachable() }

  /// A mistake: an `each` in an `each`.
  @available(*, unavailable, message: "an each stands in no other each: the arrays of an action are flat")
  public static func buildExpression(_ arrays: AlignedArrays) -> ElementOutput { unreachable() }

  /// A mistake: an array of arrays.
  @available(*, unavailable, message: "in an each the type is that of one element: .string for an array of texts")
  public static func buildExpression<Element: ElementValue, Absence>(
    _ output: Output<[Element], Absence>
  ) -> ElementOutput { unreachable() }

  /// A mistake: no output.
  @available(*, unavailable, message: "an each needs at least one Output(…)")
  public static func buildBlock() -> [ElementOutput] { unreachable() }
}
