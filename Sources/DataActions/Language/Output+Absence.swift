/// What stands for a value that is missing or null, where it is not the default.
extension Output where Absence == MissingOrNull {
  /// What the flow gets where the response has no such value.
  ///
  /// ```swift
  /// Output("city", .string, "Where the user lives", at: "$.city", default: "?").whenMissing("none")
  /// ```
  public func whenMissing(_ value: Value) -> Self { setting(\.whenMissing, to: .value(value.json)) }

  /// The call fails where the response has no such value: `.whenMissing(.failure)`.
  public func whenMissing(_ failure: FailureOutcome) -> Self { setting(\.whenMissing, to: .failure) }

  /// What the flow gets where the value is null.
  ///
  /// ```swift
  /// Output("city", .string, "Where the user lives", at: "$.city", default: "?").whenNull("none")
  /// ```
  public func whenNull(_ value: Value) -> Self { setting(\.whenNull, to: .value(value.json)) }

  /// The call fails where the value is null: `.whenNull(.failure)`.
  public func whenNull(_ failure: FailureOutcome) -> Self { setting(\.whenNull, to: .failure) }
}

extension Output where Absence == NeverMissing {
  /// What the flow gets where one of the values is null.
  public func whenNull(_ value: Value) -> Self { setting(\.whenNull, to: .value(value.json)) }

  /// The call fails where one of the values is null: `.whenNull(.failure)`.
  public func whenNull(_ failure: FailureOutcome) -> Self { setting(\.whenNull, to: .failure) }
}

/// What `.failure` stands for in `.whenMissing(.failure)`: the call fails.
public enum FailureOutcome: Sendable {
  /// The call fails.
  case failure
}
