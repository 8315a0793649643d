package import ContentHash

/// A file of hooks: code that a person wrote to be kept, which becomes part of an action's script.
package struct HooksSource: Hashable, Sendable {
  /// Which action it is for: the file's name without its ending.
  package let action: String
  /// The path from the workspace's root.
  package let file: String
  /// The text.
  package let bytes: [UInt8]

  /// A file with its text.
  package init(action: String, file: String, bytes: [UInt8]) {
    self.action = action
    self.file = file
    self.bytes = bytes
  }

  /// The hash of all that it gives to a script: its text, and its path, which the script names.
  package var hash: ContentHash { ContentHash(of: Array("\(file)\0".utf8) + bytes) }

  /// How the names of such files end.
  static let ending = ".hooks.py"
}
