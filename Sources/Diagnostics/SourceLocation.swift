/// A place in a file that a person can open.
package struct SourceLocation: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The path from the workspace's root (or as it was given on the command line), with `/` between its parts.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The column in characters, from 1.
  package let column: Int

  /// A place in a file; the file's beginning unless said.
  package init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// By file, then line, then column.
  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }

  /// `Actions/GetUser.swift:4:9`, as editors and terminals understand it.
  package var description: String { "\(file):\(line):\(column)" }
}
