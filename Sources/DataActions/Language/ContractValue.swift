/// A Swift type whose values can be given to a flow: `String`, `Int`, `Double`, `Bool`, ``JSONObject``, and arrays
/// of these.
public protocol ContractValue: Sendable {
  /// The word of the contract for this type.
  static var outputType: OutputType { get }
  /// The value as JSON.
  var json: JSONValue { get }
}

/// A type that an input can have.
public protocol ScalarValue: ElementValue {
  /// The word of the contract for this type.
  static var inputType: InputType { get }
}

/// A type that the elements of an array output can have.
public protocol ElementValue: ContractValue {
  /// The word of the contract for an array of this type.
  static var arrayType: OutputType { get }
}

extension String: ScalarValue {
  /// `string`.
  public static var inputType: InputType { .string }
  /// `string`.
  public static var outputType: OutputType { .string }
  /// `[string]`.
  public static var arrayType: OutputType { .strings }
  /// A JSON string.
  public var json: JSONValue { .string(self) }
}

extension Int: ScalarValue {
  /// `integer`.
  public static var inputType: InputType { .integer }
  /// `integer`.
  public static var outputType: OutputType { .integer }
  /// `[integer]`.
  public static var arrayType: OutputType { .integers }
  /// A JSON number.
  public var json: JSONValue { .integer(self) }
}

extension Double: ScalarValue {
  /// `number`.
  public static var inputType: InputType { .number }
  /// `number`.
  public static var outputType: OutputType { .number }
  /// `[number]`.
  public static var arrayType: OutputType { .numbers }
  /// A JSON number.
  public var json: JSONValue { .number(self) }
}

extension Bool: ScalarValue {
  /// `boolean`.
  public static var inputType: InputType { .boolean }
  /// `boolean`.
  public static var outputType: OutputType { .boolean }
  /// `[boolean]`.
  public static var arrayType: OutputType { .booleans }
  /// `true` or `false`.
  public var json: JSONValue { .boolean(self) }
}

extension Array: ContractValue where Element: ElementValue {
  /// `[string]` and the like.
  public static var outputType: OutputType { Element.arrayType }
  /// A JSON array.
  public var json: JSONValue { .array(map(\.json)) }
}
