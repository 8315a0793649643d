import ContentHash
import Diagnostics

/// A generated file that a person edited, and that is left as it is.
package struct HandEdit: Hashable, Sendable {
  /// The path from the workspace's root.
  package let path: String
  /// The edit, from what gcgen wrote to what is there; nil where nothing makes again what gcgen wrote.
  package let change: FileChange?

  /// GC911.
  var complaint: Diagnostic {
    Diagnostic(
      .handEdited, "the generated file was edited by hand, and is left as it is", at: SourceLocation(file: path))
  }

  /// An edit of a file of which the lock knows what gcgen wrote.
  ///
  /// - Parameter candidates: texts that gcgen may have written there, such as what it makes of the `description.json`
  ///   beside it and of the description as it is now. The lock decides, so that no later change of a description or of
  ///   gcgen is taken for a part of the edit.
  init(path: String, found: [UInt8], candidates: [String], lock: Lock) {
    let hashes = Set(lock[path].map(\.file))
    self.path = path
    change = candidates.first { hashes.contains(ContentHash(of: $0)) }.map { written in
      FileChange(path: path, before: written, after: String(decoding: found, as: UTF8.self))
    }
  }
}
