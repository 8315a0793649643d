/// Where a line of a description was written.
public struct SourcePlace: Hashable, Sendable {
  /// The module and the file's name, as Swift's `#fileID` has them: `Actions/GetUser.swift`.
  public let fileID: String
  /// The line, from 1.
  public let line: Int
  /// The column in UTF-8 bytes, from 1.
  public let column: Int

  init(_ fileID: String, _ line: Int, _ column: Int) {
    self.fileID = fileID
    self.line = line
    self.column = column
  }
}
