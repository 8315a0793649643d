/// A header of a request: `Header("Accept", "application/json")`.
public struct Header: Sendable {
  let line: RequestLine

  /// A header whose value is a text.
  public init(
    _ name: String, _ value: Text, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.line = RequestLine(.header(NamedText(name: name, value: value)), SourcePlace(fileID, line, column))
  }

  /// A header whose value is an input, a setting or a secret: `Header("X-Tenant", setting("tenant"))`.
  public init(
    _ name: String, _ value: some FilledValue, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, Text(value), fileID: fileID, line: line, column: column)
  }
}
