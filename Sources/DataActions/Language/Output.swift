/// A value that a flow gets, and where in the response it comes from.
///
/// ```swift
/// Output("user_name", .string, "The name of the user", at: "$.name", default: "Unknown")
/// Output("user_city", .string, "Where the user lives", at: user.address.city)
/// ```
///
/// Where the response has no such value, null, or one of another type, the flow gets the default; without a default
/// the call fails.
public struct Output: Sendable {
  let description: OutputDescription
  let place: SourcePlace

  init<Value: ContractValue>(
    _ name: String, _ type: Value.Type, _ description: String, at path: String, default: Value?, _ place: SourcePlace
  ) {
    self.description = OutputDescription(
      name: name, type: Value.outputType, description: description, path: path, default: `default`?.json)
    self.place = place
  }

  /// An output at a path that is written out: a JSONPath query such as `$.address.city`.
  public init<Value>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at path: String, default: Value? = nil,
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, Value.self, description, at: path, default: `default`, SourcePlace(fileID, line, column))
  }

  /// An output at a field of the response's model, which has the output's type.
  public init<Value>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: Response<Value>,
    default: Value? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, Value.self, description, at: field.path, default: `default`, SourcePlace(fileID, line, column))
  }

  /// An output at a field that a response may leave out.
  public init<Value>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: OptionalResponse<Value>,
    default: Value, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, Value.self, description, at: field.path, default: `default`, SourcePlace(fileID, line, column))
  }
}
