/// Lines that do not belong into a request, each with what to do about it.
extension RequestBuilder {
  /// A mistake: a request that begins without its method.
  @available(
    *, unavailable,
    message: "the first line of a request is its method with the URL, such as GET(\"https://api.example/users\")"
  )
  public static func buildPartialBlock(first line: RequestLine) -> Request { unreachable() }

  /// A mistake: a second method.
  @available(*, unavailable, message: "a request has one method: an action makes one HTTP request")
  public static func buildPartialBlock<Verb>(accumulated request: Request, next call: RequestCall<Verb>) -> Request {
    request
  }

  /// A mistake: nothing at all.
  @available(
    *, unavailable, message: "a request needs its method with the URL, such as GET(\"https://api.example/users\")"
  )
  public static func buildBlock() -> Request { unreachable() }

  /// A mistake: an output.
  @available(*, unavailable, message: "an Output belongs into 'var outputs: Outputs { … }'")
  public static func buildExpression<Value, Absence>(_ output: Output<Value, Absence>) -> RequestLine { unreachable() }

  /// A mistake: a failure.
  @available(*, unavailable, message: "an On belongs into 'var failures: Failures { … }'")
  public static func buildExpression(_ failure: On) -> RequestLine { unreachable() }

  /// A mistake: aligned arrays.
  @available(*, unavailable, message: "an each belongs into 'var outputs: Outputs { … }'")
  public static func buildExpression(_ arrays: AlignedArrays) -> RequestLine { unreachable() }

  /// A mistake: an input.
  @available(*, unavailable, message: "an Input is a line of the action: let userID = Input(…)")
  public static func buildExpression(_ input: Input) -> RequestLine { unreachable() }

  /// A mistake: a text without a word before it.
  @available(*, unavailable, message: "a text alone says nothing here; a request's lines are GET(…), Header(…), …")
  public static func buildExpression(_ text: String) -> RequestLine { unreachable() }
}

/// Stands for the result of a function that the compiler refuses to call.
func unreachable(function: StaticString = #function) -> Never {
  preconditionFailure("\(function) is unavailable, so no program that compiles comes here")
}
