import FoundationEssentials

/// The empty folder that a script runs in; it is gone after the run.
package struct RunFolder {
  /// Where it is.
  let path: String

  /// Makes a new folder, and removes what runs that were killed long ago left behind.
  init() throws {
    Self.remove { name, modified in name.hasPrefix(Self.prefix) && modified < Date.now - Self.longest }
    path = Self.parent + "/" + Self.own + String(UInt64.random(in: 0 ... .max), radix: 16)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Removes the folder with all that the script put there.
  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// Removes the folders of this process, which is about to end before its runs do.
  package static func removeAll() { remove { name, _ in name.hasPrefix(own) } }

  private static func remove(where isLeft: (String, Date) -> Bool) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] where name.hasPrefix(prefix) {
      let attributes = try? FileManager.default.attributesOfItem(atPath: parent + "/" + name)
      if let modified = attributes?[.modificationDate] as? Date, isLeft(name, modified) {
        try? FileManager.default.removeItem(atPath: parent + "/" + name)
      }
    }
  }

  private static var parent: String { FileManager.default.temporaryDirectory.path }
  private static let prefix = "gcgen-run-"
  private static let own = "\(prefix)\(ProcessInfo.processInfo.processIdentifier)-"
  /// No run takes so many seconds, not even one on another machine that shares the folder.
  private static let longest = 600.0
}
