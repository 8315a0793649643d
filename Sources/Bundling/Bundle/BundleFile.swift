import FoundationEssentials
package import JSONText

/// A file of a bundle.
package struct BundleFile: Hashable, Sendable {
  /// What is in it.
  package enum Content: Hashable, Sendable {
    /// Text.
    case text(String)
    /// A zip archive of some files.
    case zip([ZipEntry])
  }

  /// The path from the bundle's folder.
  package let path: String
  /// What is in it.
  package let content: Content

  /// A file of its content.
  init(path: String, content: Content) {
    self.path = path
    self.content = content
  }

  /// A text.
  package init(_ path: String, _ text: String) {
    self.path = path
    content = .text(text)
  }

  /// A JSON text.
  package init(_ path: String, _ tree: JSONTree) { self.init(path, tree.text(.pretty)) }

  /// An archive.
  package init(_ path: String, zip entries: [ZipEntry]) {
    self.path = path
    content = .zip(entries)
  }
}

/// A file in a zip archive.
package struct ZipEntry: Hashable, Sendable {
  /// The path in the archive.
  package let path: String
  /// Its bytes.
  package let bytes: [UInt8]

  /// A file of its bytes.
  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
