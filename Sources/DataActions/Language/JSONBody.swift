/// A body in JSON, written as a Swift dictionary with inputs in it as they are.
///
/// ```swift
/// JSONBody(["customer": ["id": who], "subject": "Call from \(who)", "tags": ["phone"], "owner": nil])
/// ```
///
/// The order of the members is kept; an input keeps its own type.
public struct JSONBody: Sendable {
  let line: RequestLine

  /// A body: a dictionary, mostly.
  public init(_ content: BodyContent, fileID: String = #fileID, line: Int = #line, column: Int = #column) {
    self.line = RequestLine(.body(.json(content.value)), SourcePlace(fileID, line, column))
  }
}
