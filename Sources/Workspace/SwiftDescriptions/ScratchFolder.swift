import FoundationEssentials

/// A new empty folder for the length of one piece of work.
struct ScratchFolder: Sendable {
  let path: String

  init(in parent: String) throws {
    path = parent + "/scratch-" + String(UInt64.random(in: 0 ... .max), radix: 16)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

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

  /// Removes the folder with all that is in it; what cannot be removed is left to the cache's owner.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
