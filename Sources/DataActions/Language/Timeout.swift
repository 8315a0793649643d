/// How long the whole call may take: `Timeout(seconds: 10)`, from 1 to 60; 10 unless said.
public struct Timeout: Sendable {
  let line: RequestLine

  /// A limit in seconds.
  public init(seconds: Int, fileID: String = #fileID, line: Int = #line, column: Int = #column) {
    self.line = RequestLine(.timeout(seconds: seconds), SourcePlace(fileID, line, column))
  }
}
