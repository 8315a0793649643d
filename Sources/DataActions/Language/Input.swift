/// A value that a flow gives to the action, declared in a `let` of the action.
///
/// ```swift
/// let userID = Input("user_id", .integer, "The ID of the user to fetch", example: 1)
/// let channel = Input("channel", .string, "How the caller came in", required: false, allowed: ["voice", "chat"])
/// ```
///
/// It is used by its Swift name: `"https://api.example/users/\(userID)"` in a text, `["id": userID]` in a
/// ``JSONBody``, where a number stays a number.
///
/// `@unchecked` because a subclass has to repeat it; it adds nothing to the constants of ``BodyContent``.
public final class Input: BodyContent, @unchecked Sendable {
  override init(value: BodyValue, declaration: InputDeclaration?) {
    super.init(value: value, declaration: declaration)
  }

  /// An input.
  ///
  /// - Parameters:
  ///   - name: The name on the wire: letters, digits, `_` and `-`, a letter first.
  ///   - type: `.string`, `.integer`, `.number` or `.boolean`.
  ///   - description: What it is, for the people who build flows.
  ///   - required: Whether a call without it fails.
  ///   - example: A value to try the action with.
  ///   - allowed: The only values that are accepted.
  ///   - secret: Whether it is a credential: it then stands only where a ``secret(_:)`` may.
  public convenience init<Value: ScalarValue>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", required: Bool = true,
    example: Value? = nil, allowed: [Value]? = nil, secret: Bool = false,
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    let description = InputDescription(
      name: name, type: Value.inputType, required: required, description: description, example: example?.json,
      allowed: allowed?.map(\.json), secret: secret)
    self.init(
      value: .input(name),
      declaration: InputDeclaration(description: description, place: SourcePlace(fileID, line, column)))
  }

  /// A mistake: inputs are flat.
  @available(*, unavailable, message: "an input is a .string, .integer, .number or .boolean: flows give nothing else")
  public convenience init<Value: ContractValue>(
    _ name: String, _ type: ValueType<Value>, _ description: String = "", required: Bool = true,
    example: Value? = nil, allowed: [Value]? = nil
  ) {
    self.init(value: .null, declaration: nil)
  }

  /// A mistake: a type in quotes.
  @available(*, unavailable, message: "a type is written without quotes and with a dot: .string")
  public convenience init(
    _ name: String, _ type: String, _ description: String = "", required: Bool = true,
    example: (any ScalarValue)? = nil, allowed: [any ScalarValue]? = nil
  ) {
    self.init(value: .null, declaration: nil)
  }
}
