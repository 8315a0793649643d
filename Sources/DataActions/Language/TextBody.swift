/// A body of plain text: `TextBody("Call from \(who)")`.
public struct TextBody: Sendable {
  let line: RequestLine

  /// A text with values filled in.
  public init(_ text: Text, fileID: String = #fileID, line: Int = #line, column: Int = #column) {
    self.line = RequestLine(.body(.text(text)), SourcePlace(fileID, line, column))
  }

  /// An input as it is: `TextBody(note)`.
  public init(_ value: some FilledValue, fileID: String = #fileID, line: Int = #line, column: Int = #column) {
    self.init(Text(value), fileID: fileID, line: line, column: column)
  }
}

/// A body of any other media type, exactly as it is written: `RawBody("application/xml", "<call>\(id)</call>")`.
///
/// What is filled in is not encoded: a text with `<` in it changes such an XML document.
public struct RawBody: Sendable {
  let line: RequestLine

  /// A media type with its content.
  public init(
    _ contentType: String, _ content: Text, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    let body = RawContent(contentType: contentType, content: content)
    self.line = RequestLine(.body(.raw(body)), SourcePlace(fileID, line, column))
  }

  /// A media type, and an input as its content: `RawBody("application/json", payload)`.
  public init(
    _ contentType: String, _ value: some FilledValue,
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    self.init(contentType, Text(value), fileID: fileID, line: line, column: column)
  }
}
