/// Lines that say how a request is sent, written as they are not, each with how they are.
extension Retry {
  /// A mistake: `Retry(3)`.
  @available(
    *, unavailable, message: "a retry is written with a small letter: retry(3, on: .connection, .serverErrors)"
  )
  public init(_ times: Int, on failures: FailureCondition...) { unreachable() }

  /// A mistake: `Retry(times: 3)`.
  @available(
    *, unavailable, message: "a retry is written with a small letter: retry(3, on: .connection, .serverErrors)"
  )
  public init(times: Int, on failures: FailureCondition...) { unreachable() }
}

/// A mistake: failures in brackets.
@available(
  *, unavailable, message: "a retry takes its failures without '[ ]': retry(3, on: .connection, .serverErrors)"
)
public func retry(_ times: Int, on failures: [FailureCondition], idempotencyKey: String? = nil) -> Retry {
  unreachable()
}

extension APIKey {
  /// A mistake: a key without its place.
  @available(*, unavailable, message: "a key says where it stands: APIKey(header: \"X-API-Key\", secret(\"crm_key\"))")
  public init(_ name: String, _ key: BodyContent) { unreachable() }

  /// A mistake: a key without its name.
  @available(*, unavailable, message: "a key says where it stands: APIKey(header: \"X-API-Key\", secret(\"crm_key\"))")
  public init(_ key: BodyContent) { unreachable() }
}

extension Query {
  /// A mistake: several values at once.
  @available(
    *, unavailable,
    message: "a parameter with several values is written several times: Query(\"tag\", \"a\"), Query(\"tag\", \"b\")"
  )
  public init(_ name: String, _ values: [BodyContent]) { unreachable() }

  /// A mistake: a value without quotes.
  @available(*, unavailable, message: "a text is expected here: Query(\"active\", \"true\")")
  public init(_ name: String, _ value: Bool) { unreachable() }
}

extension Output where Absence == NeverAbsent {
  /// A mistake: a fact about the call in quotes, or of another type.
  @available(
    *, unavailable,
    message: "the call is given as '.httpStatus', '.errorCode', '.retryable', '.attempts' or '.truncated'"
  )
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", call: String
  ) { unreachable() }

  /// A mistake: a fact about the call with a default.
  @available(*, unavailable, message: "a default is never used here: what is known of the call is always there")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", call: CallValue<Value>,
    default: any ContractValue
  ) { unreachable() }
}

extension CallValue {
  /// A mistake: the status as something else than a whole number.
  @available(*, unavailable, message: "the value is of another type: '.httpStatus' goes with '.integer'")
  public static var httpStatus: CallValue<Value> { unreachable() }

  /// A mistake: the number of attempts as something else than a whole number.
  @available(*, unavailable, message: "the value is of another type: '.attempts' goes with '.integer'")
  public static var attempts: CallValue<Value> { unreachable() }

  /// A mistake: the code as something else than a text.
  @available(*, unavailable, message: "the value is of another type: '.errorCode' goes with '.string'")
  public static var errorCode: CallValue<Value> { unreachable() }

  /// A mistake: a yes or no as something else.
  @available(*, unavailable, message: "the value is of another type: '.retryable' goes with '.boolean'")
  public static var retryable: CallValue<Value> { unreachable() }

  /// A mistake: a yes or no as something else.
  @available(*, unavailable, message: "the value is of another type: '.truncated' goes with '.boolean'")
  public static var truncated: CallValue<Value> { unreachable() }
}
