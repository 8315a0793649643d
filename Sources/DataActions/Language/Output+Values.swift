/// Outputs that do not come from the response.
extension Output where Absence == NeverAbsent {
  /// A text, fixed or with inputs and settings filled in.
  ///
  /// ```swift
  /// Output("channel", .string, "How the caller came in", value: "phone")
  /// Output("label", .string, "What the agent sees", value: "Customer \(who)")
  /// ```
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", value: Text,
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == String {
    self.init(name, description, value: .text(value), SourcePlace(fileID, line, column))
  }

  /// An input as it is, which has the output's type: `value: userID`; or the text of a setting.
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", value: some FilledValue,
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, description, value: value.value, SourcePlace(fileID, line, column))
  }

  /// A fixed value: `value: 1`, `value: ["phone", "chat"]`.
  @_disfavoredOverload
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", value: Value,
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, description, value: BodyValue(value.json), SourcePlace(fileID, line, column))
  }

  /// An array with inputs in it: `value: [home, work]`.
  @_disfavoredOverload
  public init<Element>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", value: [BodyContent],
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == [Element] {
    self.init(name, description, value: .array(value.map(\.value)), SourcePlace(fileID, line, column))
  }

  /// An object, also with inputs in it: `value: ["city": city, "country": "AT"]`.
  public init(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", value: FilledObject,
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) where Value == JSONObject {
    self.init(name, description, value: value.value, SourcePlace(fileID, line, column))
  }
}

/// An object written as a dictionary, with inputs in it as they are.
public struct FilledObject: Sendable, ExpressibleByDictionaryLiteral {
  let value: BodyValue

  /// An object, its members in the order they are written.
  public init(dictionaryLiteral elements: (String, BodyContent)...) {
    value = .object(elements.map { BodyMember(name: $0, value: $1.value) })
  }
}

extension BodyValue {
  /// The same value with nothing filled in; the members of objects in the order of their names.
  init(_ value: JSONValue) {
    self =
      switch value {
      case .null: .null
      case .boolean(let value): .boolean(value)
      case .integer(let value): .integer(value)
      case .number(let value): .number(value)
      case .string(let value): .text(Text([.literal(value)]))
      case .array(let values): .array(values.map(BodyValue.init))
      case .object(let members):
        .object(
          members.sorted { $0.key < $1.key }.map { BodyMember(name: $0.key, value: BodyValue($0.value)) })
      }
  }
}
