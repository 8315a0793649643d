package import JSONText

extension DiagnosticReport {
  /// An array with one object for each complaint: `code`, `severity`, `message`, `file`, `line`, `column`, `notes`.
  ///
  /// The keys are always all there and in this order; a complaint of no place has null for the three that say where.
  package var json: JSONTree {
    .array(
      diagnostics.map { diagnostic in
        .object(
          [
            JSONTree.Member("code", .string(diagnostic.code.id)),
            JSONTree.Member("severity", .string(diagnostic.code.severity.rawValue)),
            JSONTree.Member("message", .string(diagnostic.message)),
          ] + Self.members(of: diagnostic.location) + [
            JSONTree.Member("notes", .array(diagnostic.notes.map(Self.tree)))
          ])
      })
  }

  private static func tree(of note: Note) -> JSONTree {
    .object([JSONTree.Member("message", .string(note.message))] + members(of: note.location))
  }

  private static func members(of location: SourceLocation?) -> [JSONTree.Member] {
    [
      JSONTree.Member("file", location.map { .string($0.file) } ?? .null),
      JSONTree.Member("line", location.map { .integer($0.line) } ?? .null),
      JSONTree.Member("column", location.map { .integer($0.column) } ?? .null),
    ]
  }
}
