/// A query parameter of a request, encoded for its place: `Query("q", "status:\(status)")`.
public struct Query: Sendable {
  let line: RequestLine

  /// A parameter whose value is a text.
  public init(
    _ name: String, _ value: Text, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.line = RequestLine(.query(NamedText(name: name, value: value)), SourcePlace(fileID, line, column))
  }

  /// A parameter whose value is an input, a setting or a secret: `Query("page", page)`.
  public init(
    _ name: String, _ value: some FilledValue, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, Text(value), fileID: fileID, line: line, column: column)
  }

  /// A parameter that is always the same number: `Query("pageSize", 25)`.
  public init(
    _ name: String, _ value: Int, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(name, Text([.literal(String(value))]), fileID: fileID, line: line, column: column)
  }
}
