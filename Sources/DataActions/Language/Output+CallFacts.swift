/// Outputs that say something of the call itself.
extension Output where Absence == NeverAbsent {
  /// What is known of the call, whether it succeeded or not: `.httpStatus`, `.errorCode`, `.retryable`, `.attempts` or
  /// `.truncated`.
  ///
  /// ```swift
  /// Output("http_status", .integer, "The status of the answer", call: .httpStatus)
  /// Output("error_code", .string, "Why it failed", call: .errorCode)
  /// ```
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", call: CallValue<Value>,
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, description, call: call.fact, SourcePlace(fileID, line, column))
  }
}

/// Something that is known of a call, with the Swift type of its value.
public struct CallValue<Value: ContractValue>: Sendable {
  let fact: CallFact
}

extension CallValue where Value == Int {
  /// The status of the last answer; 0 where there was none.
  public static var httpStatus: CallValue<Int> { CallValue(fact: .httpStatus) }
  /// How many requests were sent for the answer.
  public static var attempts: CallValue<Int> { CallValue(fact: .attempts) }
}

extension CallValue where Value == String {
  /// Why the call failed: `input`, `timeout`, `connection`, `http`, `response`, `mapping` or `internal`; "" where it
  /// did not.
  public static var errorCode: CallValue<String> { CallValue(fact: .errorCode) }
}

extension CallValue where Value == Bool {
  /// Whether the same call may succeed later.
  public static var retryable: CallValue<Bool> { CallValue(fact: .retryable) }
  /// Whether there are more ``Pages`` than were read.
  public static var truncated: CallValue<Bool> { CallValue(fact: .truncated) }
}
