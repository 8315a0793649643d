import ActionChecking
import ContentHash
import Generation
package import JSONText
import PythonLint

/// What a bundle consists of: each file with its size and hash, and what it was made from.
package enum Manifest {
  /// The file's name, in the bundle's folder.
  package static let fileName = "manifest.json"

  /// The manifest of a bundle, for files as they are written.
  package static func tree(of bundle: Bundle, files: [(path: String, bytes: [UInt8])]) -> JSONTree {
    .object([
      .init("target", .string(bundle.target.name)),
      .init("environment", bundle.order.environment.map { .string($0.name) } ?? .null),
      .init(
        "actions",
        .array(
          bundle.actions.map { action in
            .object([
              .init("action", .string(action.name)),
              .init("description", .string("sha256:\(action.linted.generated.checked.hash)")),
            ])
          })),
      .init(
        "files",
        .array(
          files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }.map { file in
            .object([
              .init("path", .string(file.path)), .init("size", .integer(file.bytes.count)),
              .init("sha256", .string(ContentHash(of: file.bytes).description)),
            ])
          })),
    ])
  }

  /// Whether a text is a manifest that gcgen wrote for a target.
  package static func isOurs(_ bytes: [UInt8], target: String) -> Bool {
    guard let tree = try? LocatedJSON(parsing: bytes).tree else { return false }
    return tree["target"]?.string == target && tree["files"]?.elements != nil
  }
}
