import ContentHash
import FoundationEssentials
import Glibc
import SystemPackage
import Workspace

/// The files that rounds are made of, as they are at one moment.
struct WatchedFiles {
  /// What tells that a file is not the one that was read, without reading it: no program can set these back.
  private struct Mark: Hashable {
    let inode: UInt64
    let seconds: Int
    let nanoseconds: Int
  }

  private struct File {
    let mark: Mark
    /// Nil where the file cannot be read.
    let contents: ContentHash?
    /// Whether its last change was so long ago that another one would have another mark.
    let isSettled: Bool
  }

  private var files: [String: File] = [:]
  /// The folders that were looked into, from the root; the root itself is the empty path.
  private(set) var folders: [String] = [""]

  /// Whatever has none of these endings is an editor's or a person's own affair.
  private static let endings = [".swift", ".json", ".py", ".yaml", ".yml"]
  private static let watchedFolders = [
    Workspace.actionsFolder, Workspace.responsesFolder, Workspace.fixturesFolder, Workspace.schemasFolder,
  ]

  /// No files.
  init() {}

  /// The files below a workspace's root; only those that changed since an earlier look are read.
  ///
  /// `enter` is told of each folder before it is looked into.
  init(below root: String, since earlier: WatchedFiles, enter: (_ folder: String) throws -> Void) throws {
    try enter("")
    look(at: Settings.fileName, below: root, since: earlier)
    folders += Self.watchedFolders
    var next = 1
    while next < folders.count {
      let folder = folders[next]
      try enter(folder)
      for name in (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
      where !name.hasPrefix(".") {
        let path = "\(folder)/\(name)"
        if Self.endings.contains(where: name.hasSuffix) {
          look(at: path, below: root, since: earlier)
        } else if (try? FilePath("\(root)/\(path)").stat(followTargetSymlink: false))?.type == .directory {
          folders.append(path)
        }
      }
      next += 1
    }
  }

  private mutating func look(at path: String, below root: String, since earlier: WatchedFiles) {
    guard let stat = try? FilePath("\(root)/\(path)").stat(), stat.type == .regular else { return }
    let changed = stat.st_ctim
    let mark = Mark(inode: UInt64(stat.inode.rawValue), seconds: changed.tv_sec, nanoseconds: changed.tv_nsec)
    if let known = earlier.files[path], known.mark == mark, known.isSettled {
      files[path] = known
    } else {
      let age = Date.now.timeIntervalSince1970 - Double(changed.tv_sec) - Double(changed.tv_nsec) / 1e9
      let bytes = try? WorkspaceFile.read(path, below: root)
      files[path] = File(mark: mark, contents: bytes.map { ContentHash(of: $0) }, isSettled: age > Self.clockStep)
    }
  }

  /// More than the step of any file system's clock, FAT's two seconds apart.
  private static let clockStep = 1.0

  /// Whether the same is in the same files.
  func holdsTheSame(as other: WatchedFiles) -> Bool {
    files.count == other.files.count
      && files.allSatisfy { path, file in other.files[path].map { $0.contents == file.contents } ?? false }
  }

  /// Whether nobody wrote to any file in between.
  func isUntouched(since other: WatchedFiles) -> Bool {
    files.count == other.files.count && files.allSatisfy { other.files[$0]?.mark == $1.mark }
  }
}
