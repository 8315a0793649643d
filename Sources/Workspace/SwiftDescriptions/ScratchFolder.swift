import FoundationEssentials
import Synchronization

/// A new empty folder for the length of one piece of work.
package struct ScratchFolder: Sendable {
  /// Where it is.
  package let path: String

  /// Those of this process that are in use.
  private static let open = Mutex<Set<String>>([])

  /// Removes the folders of this process, which is about to end before its work does.
  package static func removeAll() {
    for path in open.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: path) }
  }

  /// A folder in another one, out of which goes what a killed run left there long ago.
  package init(in parent: String) throws {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] where name.hasPrefix(Self.prefix) {
      let attributes = try? FileManager.default.attributesOfItem(atPath: parent + "/" + name)
      if let modified = attributes?[.modificationDate] as? Date, modified < Date.now - Self.longest {
        try? FileManager.default.removeItem(atPath: parent + "/" + name)
      }
    }
    let path = parent + "/" + Self.prefix + String(UInt64.random(in: 0 ... .max), radix: 16)
    self.path = path
    _ = Self.open.withLock { $0.insert(path) }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  private static let prefix = "scratch-"
  /// No work takes so many seconds.
  private static let longest = 3600.0

  /// Writes a file below the folder.
  func write(_ text: String, to name: String) throws {
    let file = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// The bytes of a file in the folder; nil where there is none.
  func read(_ name: String) throws -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: path + "/" + name) else { return nil }
    return Array(try Data(contentsOf: URL(filePath: path + "/" + name)))
  }

  /// How many bytes a file in the folder has; none where it is not there.
  func size(of name: String) throws -> Int {
    guard FileManager.default.fileExists(atPath: path + "/" + name) else { return 0 }
    return try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.size] as? Int ?? 0
  }

  /// Removes the folder with all that is in it; what cannot be removed is left to the cache's owner.
  package func remove() {
    try? FileManager.default.removeItem(atPath: path)
    _ = Self.open.withLock { $0.remove(path) }
  }
}
