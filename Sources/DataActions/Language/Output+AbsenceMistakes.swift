/// Values that cannot be an output's, each with what is wrong about it.
extension Output where Absence == NeverAbsent {
  /// A mistake: a value of another type.
  @available(*, unavailable, message: "the value is of another type than the output")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", value: any ContractValue
  ) { unreachable() }

  /// A mistake: a part of the response as a value.
  @available(*, unavailable, message: "a part of the response is given with 'at:', not with 'value:'")
  public init<Field>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", value: Response<Field>
  ) { unreachable() }

  /// A mistake: a part of the response as a value.
  @available(*, unavailable, message: "a part of the response is given with 'at:', not with 'value:'")
  public init<Field>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", value: OptionalResponse<Field>
  ) { unreachable() }

  /// A mistake: a place in the response as a value.
  @available(*, unavailable, message: "a part of the response is given with 'at:', not with 'value:'")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", value: ResponsePath
  ) { unreachable() }
}

/// What cannot stand for a missing value or null, each with what is wrong about it.
extension Output where Absence == MissingOrNull {
  /// A mistake: a value of another type.
  @available(*, unavailable, message: "the value is of another type than the output")
  public func whenMissing(_ value: any ContractValue) -> Self { unreachable() }

  /// A mistake: a value of another type.
  @available(*, unavailable, message: "the value is of another type than the output")
  public func whenNull(_ value: any ContractValue) -> Self { unreachable() }

  /// A mistake: null.
  @available(*, unavailable, message: "null is no value of a contract: say what the flow gets, or .failure")
  public func whenMissing(_ nothing: Never?) -> Self { unreachable() }

  /// A mistake: null.
  @available(*, unavailable, message: "null is no value of a contract: say what the flow gets, or .failure")
  public func whenNull(_ nothing: Never?) -> Self { unreachable() }
}

extension Output where Absence == NeverMissing {
  /// A mistake: a value of another type.
  @available(*, unavailable, message: "the value is of another type than the output")
  public func whenNull(_ value: any ContractValue) -> Self { unreachable() }

  /// A mistake: a substitute for what is never missing.
  @available(*, unavailable, message: "no value at all is an empty array or text here, so nothing is missing")
  public func whenMissing(_ value: Value) -> Self { unreachable() }

  /// A mistake: a failure for what is never missing.
  @available(*, unavailable, message: "no value at all is an empty array or text here, so nothing is missing")
  public func whenMissing(_ failure: FailureOutcome) -> Self { unreachable() }
}

extension Output where Absence == NeverAbsent {
  /// A mistake: a substitute for what is always there.
  @available(*, unavailable, message: "this output always has a value, so nothing is missing or null")
  public func whenMissing(_ value: any ContractValue) -> Self { unreachable() }

  /// A mistake: a failure for what is always there.
  @available(*, unavailable, message: "this output always has a value, so nothing is missing or null")
  public func whenMissing(_ failure: FailureOutcome) -> Self { unreachable() }

  /// A mistake: a substitute for what is always there.
  @available(*, unavailable, message: "this output always has a value, so nothing is missing or null")
  public func whenNull(_ value: any ContractValue) -> Self { unreachable() }

  /// A mistake: a failure for what is always there.
  @available(*, unavailable, message: "this output always has a value, so nothing is missing or null")
  public func whenNull(_ failure: FailureOutcome) -> Self { unreachable() }
}
