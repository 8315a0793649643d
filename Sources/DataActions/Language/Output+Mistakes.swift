/// Outputs that cannot be, each with what is wrong about it.
extension Output {
  /// A mistake: a default of another type, at a path.
  @available(*, unavailable, message: "the default is of another type than the output")
  public init<Value>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at path: String,
    default: any ContractValue
  ) { unreachable() }

  /// A mistake: a default of another type, at a field.
  @available(*, unavailable, message: "the default is of another type than the output")
  public init<Value>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: Response<Value>,
    default: any ContractValue
  ) { unreachable() }

  /// A mistake: a default of another type, at a field that a response may leave out.
  @available(*, unavailable, message: "the default is of another type than the output")
  public init<Value>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: OptionalResponse<Value>,
    default: any ContractValue
  ) { unreachable() }

  /// A mistake: no default for a field that a response may leave out.
  @available(*, unavailable, message: "the response may leave this field out: say what the flow gets then, default: …")
  public init<Value>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: OptionalResponse<Value>
  ) { unreachable() }

  /// A mistake: a field of another type.
  @available(*, unavailable, message: "the field of the response is of another type than the output")
  public init<Value, Other>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: Response<Other>,
    default: (any ContractValue)? = nil
  ) { unreachable() }

  /// A mistake: a field of another type that a response may leave out.
  @available(*, unavailable, message: "the field of the response is of another type than the output")
  public init<Value, Other>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: OptionalResponse<Other>,
    default: (any ContractValue)? = nil
  ) { unreachable() }

  /// An output at a field that the model does not have: the field is the mistake, and the only one.
  public init<Value>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: UnknownField,
    default: Value? = nil
  ) { unreachable() }
}
