/// A Swift file of a workspace.
package struct SwiftSource: Hashable, Sendable {
  /// The path from the workspace's root: `Actions/GetUser.swift`.
  package let path: String
  /// What is in it.
  package let bytes: [UInt8]

  /// A file that was read.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The file's name: `GetUser.swift`.
  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The file's name before `.swift`: `GetUser`.
  package var name: String {
    fileName.hasSuffix(".swift") ? String(fileName.dropLast(6)) : fileName
  }
}
