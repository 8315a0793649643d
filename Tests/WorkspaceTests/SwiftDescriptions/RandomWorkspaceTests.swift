import ActionChecking
import ContentHash
import DataActions
import Diagnostics
import JSONText
import TestSupport
import Testing
import Workspace

struct RandomWorkspaceTests {
  @Test(arguments: 0..<40) func `hashes of actions change with the files that they use`(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let workspace = RandomWorkspace(using: &random)
    let before = try await hashes(of: workspace)
    for edited in workspace.shared.indices {
      let after = try await hashes(of: workspace.editing(edited))
      for action in workspace.actions.indices {
        let path = workspace.path(ofAction: action)
        #expect((before[path] != after[path]) == workspace.files(usedBy: action).contains(edited), "\(path), \(edited)")
      }
    }
  }

  @Test(arguments: 1000..<1004) func `no description changes without its hash`(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let workspace = RandomWorkspace(using: &random)
    let edited = workspace.editing(try #require(workspace.actions.joined().randomElement(using: &random)))
    let (before, after) = (try await descriptions(of: workspace), try await descriptions(of: edited))
    let (old, new) = (try await hashes(of: workspace), try await hashes(of: edited))
    #expect(before.count == workspace.actions.count)
    for (path, text) in before {
      #expect(after[path] == text || old[path] != new[path], "\(path)")
    }
    #expect(before != after)
  }

  /// The hashes of the actions' descriptions by their files.
  private func hashes(of workspace: RandomWorkspace) async throws -> [String: ContentHash] {
    try await TestFolders.withTemporaryFolder { root in
      for file in workspace.files {
        try WorkspaceFile.write(String(decoding: file.bytes, as: UTF8.self), to: file.path, below: root)
      }
      let sources = try SourceFiles.read(below: root)
      return Dictionary(uniqueKeysWithValues: sources.actions.map { ($0.file, sources.hash(of: $0)) })
    }
  }

  /// The descriptions as JSON by the files of their actions, really compiled.
  private func descriptions(of workspace: RandomWorkspace) async throws -> [String: String] {
    let files = Dictionary(
      uniqueKeysWithValues: workspace.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    return try await DescriptionWorkspace.with(files) { workspace in
      var texts: [String: String] = [:]
      for action in try await workspace.read().actions {
        let described = try #require(action.checked.value, "\(action.checked.diagnostics)")
        texts[action.source.path] = try JSONTree(encoding: described.description).text(.compact)
      }
      return texts
    }
  }
}
