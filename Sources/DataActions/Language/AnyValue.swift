/// A value of a response that may be anything, because its schema says no more.
///
/// ```swift
/// import DataActions
///
/// struct Ticket: ResponseModel {
///     let details = OptionalField("details", .any)
/// }
/// ```
///
/// It fits an output of any type, for the values that fit; so the output needs a default for the others.
public struct AnyValue: Sendable {}

extension ValueType where Value == AnyValue {
  /// Any JSON value; fields of response models only.
  public static var any: ValueType<AnyValue> { ValueType() }
}

/// Outputs at places that may hold anything.
extension Output where Absence == MissingOrNull {
  /// What a field that may hold anything has of the output's type.
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: Response<AnyValue>,
    default: Value, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, description, at: field.selection, default: `default`, SourcePlace(fileID, line, column))
  }

  /// What a field that may hold anything, or be left out, has of the output's type.
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: OptionalResponse<AnyValue>,
    default: Value, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, description, at: field.selection, default: `default`, SourcePlace(fileID, line, column))
  }

  /// An array whose elements may be anything.
  public init<Element: ElementValue>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: Response<[AnyValue]>,
    default: Value, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == [Element] {
    self.init(name, description, at: field.selection, default: `default`, SourcePlace(fileID, line, column))
  }

  /// An array whose elements may be anything, and that may be left out.
  public init<Element: ElementValue>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at field: OptionalResponse<[AnyValue]>,
    default: Value, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == [Element] {
    self.init(name, description, at: field.selection, default: `default`, SourcePlace(fileID, line, column))
  }
}

extension Output where Absence == NeverMissing {
  /// An array of a field that may hold anything, of each element.
  public init<Element: ElementValue>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", at fields: ResponseNodes<AnyValue>,
    default: Value, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == [Element] {
    self.init(name, description, at: fields.selection, default: `default`, SourcePlace(fileID, line, column))
  }
}
