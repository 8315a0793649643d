/// Outputs at places that cannot be theirs, each with what is wrong about it.
extension Output where Absence == MissingOrNull {
  /// A mistake: a field of another type.
  @available(*, unavailable, message: "the field of the response is of another type than the output")
  public init<Other>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: Response<Other>,
    default: (any ContractValue)? = nil
  ) { unreachable() }

  /// A mistake: a field of another type that a response may leave out.
  @available(*, unavailable, message: "the field of the response is of another type than the output")
  public init<Other>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: OptionalResponse<Other>,
    default: (any ContractValue)? = nil
  ) { unreachable() }

  /// An output at a field that the model does not have: the field is the mistake, and the only one.
  @_disfavoredOverload
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: UnknownField,
    default: Value? = nil
  ) { unreachable() }

  /// A mistake: an input, a setting or a secret as a place.
  @available(
    *, unavailable, message: "an input is given with 'value:', not with 'at:', which is a place in the response"
  )
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at input: some FilledValue,
    default: (any ContractValue)? = nil
  ) { unreachable() }

  /// A mistake: a member of Swift's own texts, as of `"$.x".first`.
  @available(*, unavailable, message: "a path with more to it is written path(\"$.name\").first")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at path: Character?,
    default: (any ContractValue)? = nil
  ) { unreachable() }

  /// A mistake: a member of Swift's own texts, as of `"$.x".count`.
  @available(*, unavailable, message: "a path with more to it is written path(\"$.name\").first")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at path: Int,
    default: (any ContractValue)? = nil
  ) { unreachable() }

  /// A mistake: `.join` with nothing behind it.
  @available(*, unavailable, message: "'.join' needs a text to stand between the values: .join(\", \")")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at path: (String) -> JoinedText,
    default: (any ContractValue)? = nil
  ) { unreachable() }

  /// A mistake: `.prefix` with nothing behind it.
  @available(*, unavailable, message: "'.prefix' needs a text to put before the value: .prefix(\"tel:\")")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at path: (String) -> ResponsePath,
    default: (any ContractValue)? = nil
  ) { unreachable() }

  /// A mistake: `.date` or `.dateTime` with nothing behind it.
  @available(*, unavailable, message: "a date needs to know how the response writes it: .date(from: .iso8601)")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at path: (TimeNotation) -> ResponsePath,
    default: (any ContractValue)? = nil
  ) { unreachable() }

  /// A mistake: a type in quotes.
  @available(*, unavailable, message: "a type is written without quotes and with a dot: .string")
  public init<Place>(
    _ name: String, _ type: String, _ description: String = "", at place: Place,
    default: (any ContractValue)? = nil
  ) where Value == String { unreachable() }
}

extension Output where Absence == NeverMissing {
  /// A mistake: several values for one.
  @available(
    *, unavailable,
    message:
      "there may be several of these: take one with '.first' or '.last', all with '.join', or make it an .array(of: …)"
  )
  public init<Other>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at fields: ResponseNodes<Other>,
    default: (any ContractValue)? = nil
  ) { unreachable() }

  /// A mistake: fields of another type.
  @available(*, unavailable, message: "the field of the response is of another type than the output")
  public init<Element, Other>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at fields: ResponseNodes<Other>,
    default: (any ContractValue)? = nil
  ) where Value == [Element] { unreachable() }

  /// A mistake: a joined text that is no text.
  @available(*, unavailable, message: "what is joined is a text: the type of the output is .string")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at joined: JoinedText,
    default: (any ContractValue)? = nil
  ) { unreachable() }
}

extension Output where Absence == NeverAbsent {
  /// A mistake: a count that is no number.
  @available(*, unavailable, message: "a count is a whole number: the type of the output is .integer")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at count: NodeCount
  ) { unreachable() }

  /// A mistake: an existence that is not true or false.
  @available(*, unavailable, message: "'.exists' is true or false: the type of the output is .boolean")
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at existence: NodeExistence
  ) { unreachable() }
}
