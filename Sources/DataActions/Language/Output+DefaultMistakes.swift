/// Outputs whose default cannot be, each with what is wrong about it.
extension Output where Absence == MissingOrNull {
  /// A mistake: a default of another type, at a path.
  @available(*, unavailable, message: "the default is of another type than the output")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at path: String,
    default: any ContractValue
  ) { unreachable() }

  /// A mistake: a default of another type, at a path with more to it.
  @available(*, unavailable, message: "the default is of another type than the output")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at path: ResponsePath,
    default: any ContractValue
  ) { unreachable() }

  /// A mistake: a default of another type, at a value of a path.
  @available(*, unavailable, message: "the default is of another type than the output")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at path: TakenPath,
    default: any ContractValue
  ) { unreachable() }

  /// A mistake: a default of another type, at a field.
  @available(*, unavailable, message: "the default is of another type than the output")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: Response<Value>,
    default: any ContractValue
  ) { unreachable() }

  /// A mistake: a default of another type, at a field that a response may leave out.
  @available(*, unavailable, message: "the default is of another type than the output")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: OptionalResponse<Value>,
    default: any ContractValue
  ) { unreachable() }

  /// A mistake: no default for a field that a response may leave out.
  @available(*, unavailable, message: "the response may leave this field out: say what the flow gets then, default: …")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: OptionalResponse<Value>
  ) { unreachable() }
}

extension Output where Absence == NeverMissing {
  /// A mistake: a default of another type, at fields.
  @available(*, unavailable, message: "the default is of another type than the output")
  public init<Element: ElementValue>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at fields: ResponseNodes<Element>,
    default: any ContractValue
  ) where Value == [Element] { unreachable() }

  /// A mistake: a default of another type, at a joined text.
  @available(*, unavailable, message: "the default is of another type than the output")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at joined: JoinedText,
    default: any ContractValue
  ) where Value == String { unreachable() }
}

extension Output where Absence == NeverAbsent {
  /// A mistake: a default for a count.
  @available(*, unavailable, message: "there is always a count, so a default is never used")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at count: NodeCount,
    default: any ContractValue
  ) { unreachable() }

  /// A mistake: a default for an existence.
  @available(*, unavailable, message: "it is always known whether there is any, so a default is never used")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at existence: NodeExistence,
    default: any ContractValue
  ) { unreachable() }

  /// A mistake: a default for a value.
  @available(*, unavailable, message: "this value is always there, so a default is never used")
  public init<Content>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", value: Content,
    default: any ContractValue
  ) { unreachable() }
}
