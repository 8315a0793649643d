import FoundationEssentials

/// Reading and writing below a workspace's root, by paths from there.
package enum WorkspaceFile {
  /// The bytes of a text with its lines ended as git keeps them; nil where there is no such file. Throws where it is
  /// there and cannot be read.
  ///
  /// A checkout may end lines with CR and LF, whatever was committed: what is the same text to git is the same here, so
  /// that hashes and comparisons do not depend on `core.autocrlf`.
  package static func read(_ path: String, below root: String) throws -> [UInt8]? {
    try bytes(of: path, below: root).map(withPlainLineEnds)
  }

  private static func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    let carriageReturn = UInt8(ascii: "\r")
    guard bytes.contains(carriageReturn) else { return bytes }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let isBeforeNewline = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
      if byte != carriageReturn || !isBeforeNewline { plain.append(byte) }
    }
    return plain
  }

  /// The bytes of a file as they are; nil where there is none. Throws where it is there and cannot be read.
  package static func bytes(of path: String, below root: String) throws -> [UInt8]? {
    let whole = root + "/" + path
    if let data = FileManager.default.contents(atPath: whole) { return Array(data) }
    guard FileManager.default.fileExists(atPath: whole) else { return nil }
    throw FileFailure(path: path, action: "read")
  }

  /// Replaces a file, or makes it and its folders: at any moment there is the old text or the new one.
  ///
  /// The text goes into a sibling of the file, which then takes its name; `removeLeftovers` finds the siblings of a
  /// run that was killed in between.
  package static func write(_ text: String, to path: String, below root: String) throws {
    try write(Array(text.utf8), to: path, below: root)
  }

  /// The same with bytes that may be no text.
  package static func write(_ bytes: [UInt8], to path: String, below root: String) throws {
    let url = URL(filePath: root + "/" + path)
    do {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw FileFailure(path: path, action: "written", cause: error)
    }
  }

  /// Removes a file.
  package static func remove(_ path: String, below root: String) throws {
    do {
      try FileManager.default.removeItem(atPath: root + "/" + path)
    } catch {
      throw FileFailure(path: path, action: "removed", cause: error)
    }
  }

  /// Removes a folder if nothing is in it, and its parents up to the root.
  package static func removeEmptyFolders(from path: String, below root: String) {
    var path = Substring(path)
    while !path.isEmpty {
      let folder = "\(root)/\(path)"
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder), names.isEmpty,
        (try? FileManager.default.removeItem(atPath: folder)) != nil
      else { return }
      path = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    }
  }

  /// Removes the siblings that a killed run left beside the lock and the generated files.
  package static func removeLeftovers(below root: String) {
    let generated = "\(root)/\(Workspace.generatedFolder)"
    let actions = (try? FileManager.default.contentsOfDirectory(atPath: generated)) ?? []
    for folder in [root] + actions.map({ "\(generated)/\($0)" }) {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasPrefix(leftover) {
        try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
      }
    }
  }

  /// How the names of Foundation's siblings for atomic writing begin.
  private static let leftover = ".dat.nosync"
}

/// A file of the workspace that cannot be read, written or removed.
package struct FileFailure: Error, CustomStringConvertible {
  /// The path from the workspace's root.
  package let path: String
  /// What could not be done with it.
  package let description: String

  init(path: String, action: String, cause: (any Error)? = nil) {
    self.path = path
    let reason = (cause as? CocoaError)?.underlying ?? ""
    description = "'\(path)' cannot be \(action)\(reason.isEmpty ? "" : ": \(reason)")"
  }
}

extension CocoaError {
  /// The system's own words, in lower case.
  fileprivate var underlying: String {
    switch code {
    case .fileWriteOutOfSpace: "no space left on device"
    case .fileWriteNoPermission, .fileReadNoPermission: "permission denied"
    case .fileWriteVolumeReadOnly: "read-only file system"
    case .fileWriteFileExists: "a file is in the way"
    default: ""
    }
  }
}
