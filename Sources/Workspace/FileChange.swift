/// What happens to one generated file.
package struct FileChange: Hashable, Sendable {
  /// The path from the workspace's root.
  package let path: String
  /// The text that is there now; nil where there is no file.
  package let before: String?
  /// The text that will be there; nil where the file goes.
  package let after: String?

  /// `new`, `changed` or `removed`.
  package var word: String {
    switch (before, after) {
    case (nil, _): "new"
    case (_, nil): "removed"
    default: "changed"
    }
  }
}
