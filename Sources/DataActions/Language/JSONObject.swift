/// A JSON object, written as a dictionary: the default of an `.object` output.
///
/// ```swift
/// Output("address", .object, "Where the user lives", at: "$.address", default: ["city": "Unknown"])
/// ```
public struct JSONObject: ElementValue, Hashable, ExpressibleByDictionaryLiteral {
  private let members: [String: JSONValue]

  /// An object of its members; the last of two with one name counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    members = Dictionary(elements) { _, last in last }
  }

  /// `object`.
  public static var outputType: OutputType { .object }
  /// `[object]`.
  public static var arrayType: OutputType { .objects }
  /// A JSON object.
  public var json: JSONValue { .object(members) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  /// `null`.
  public init(nilLiteral: ()) { self = .null }
  /// An array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// An object; the last of two members with one name counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements) { _, last in last })
  }
}
