/// How long one attempt may take: `Timeout(seconds: 10)`, from 1 to 60; 10 unless said.
public struct Timeout: Sendable {
  let line: RequestLine

  /// A limit in seconds.
  public init(seconds: Int, fileID: String = #fileID, line: Int = #line, column: Int = #column) {
    self.line = RequestLine(.timeout(seconds: seconds), SourcePlace(fileID, line, column))
  }
}

/// How long the whole call may take, with all its attempts, the pauses between them, its sign-in and its pages:
/// `Deadline(seconds: 20)`, from 1 to 60.
///
/// Without it a call may take as long as all of that together, which has to be less than the platform waits.
public struct Deadline: Sendable {
  let line: RequestLine

  /// A limit in seconds.
  public init(seconds: Int, fileID: String = #fileID, line: Int = #line, column: Int = #column) {
    self.line = RequestLine(.deadline(seconds: seconds), SourcePlace(fileID, line, column))
  }
}
