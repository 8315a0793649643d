import FoundationEssentials
import TestSupport
import Workspace

/// A workspace on disk with some Swift files, over a cache that all tests share.
struct DescriptionWorkspace {
  let root: String
  let files: [SwiftSource]

  /// Runs a test's body with files in a new folder.
  static func with<Result>(
    _ files: [String: String], _ body: (DescriptionWorkspace) async throws -> Result
  ) async throws -> Result {
    try await TestGate.workspaces.pass {
      try await TestFolders.withTemporaryFolder { root in
        let sources = files.sorted { $0.key < $1.key }.map { SwiftSource(path: $0.key, bytes: Array($0.value.utf8)) }
        for source in sources {
          let file = URL(filePath: root + "/" + source.path)
          try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
          try Data(source.bytes).write(to: file)
        }
        return try await body(DescriptionWorkspace(root: root, files: sources))
      }
    }
  }

  /// What the reader makes of the files.
  func read(secondsForEach: Int = 5) async throws -> SwiftDescriptions {
    let reader = SwiftDescriptionReader(root: root, cache: Self.cache, secondsForEach: secondsForEach)
    let sources = SwiftSources(sorting: files)
    return try await reader.read(actions: sources.actions, shared: sources.shared)
  }

  /// One for all tests, so that the library is compiled once.
  static let cache = TestFolders.root + "/.build/gcgen-test-cache"
}
