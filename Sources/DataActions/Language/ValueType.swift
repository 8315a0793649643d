/// The type of an input or an output, in the words of the contract: `.string`, `.integer`, `.number`, `.boolean`,
/// and for outputs also `.object` and `.array(of: .string)`.
///
/// It carries the Swift type of its values, so that `default: "1"` for an `.integer` does not compile. Fields of response
/// models have these types too, and more: `.any`, and arrays of arrays.
public struct ValueType<Value: Sendable>: Sendable {
  init() {}
}

extension ValueType where Value == String {
  /// Text.
  public static var string: ValueType<String> { ValueType() }
}

extension ValueType where Value == Int {
  /// A whole number of up to 64 bits.
  public static var integer: ValueType<Int> { ValueType() }
}

extension ValueType where Value == Double {
  /// A number.
  public static var number: ValueType<Double> { ValueType() }
}

extension ValueType where Value == Bool {
  /// `true` or `false`.
  public static var boolean: ValueType<Bool> { ValueType() }
}

extension ValueType where Value == JSONObject {
  /// A JSON object; outputs only.
  public static var object: ValueType<JSONObject> { ValueType() }
}

extension ValueType {
  /// An array of a scalar or of objects: `.array(of: .string)`; outputs and fields only.
  public static func array<Element>(of element: ValueType<Element>) -> ValueType<[Element]>
  where Value == [Element] {
    ValueType()
  }
}
