import ActionChecking
import Diagnostics
import FoundationEssentials
import TestSupport
import Testing
import Workspace

/// The workspace of examples that people read and copy from.
struct ExamplesTests {
  private let root = TestFolders.root + "/Examples"

  @Test func `reads and checks without a word`() async throws {
    let settings = try #require(readSettings(try bytes("gcgen.yaml"), file: "gcgen.yaml").value)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root).filter { path in
      path.hasSuffix(".swift") && (path.hasPrefix("Actions/") || path.hasPrefix("Responses/"))
    }
    let sources = SwiftSources(sorting: try paths.map { SwiftSource(path: $0, bytes: try bytes($0)) })
    let reader = SwiftDescriptionReader(root: root, cache: DescriptionWorkspace.cache)
    let read = try await reader.read(actions: sources.actions, shared: sources.shared)
    #expect(sources.diagnostics + read.shared == [])
    #expect(read.actions.count == 9)
    for action in read.actions {
      #expect(action.checked.diagnostics == [])
      let described = try #require(action.checked.value)
      #expect(check(described, terms: settings.terms).diagnostics == [])
    }
  }

  @Test func `has the package that a new workspace gets`() throws {
    #expect(String(decoding: try bytes("Package.swift"), as: UTF8.self) == EditorPackage.manifest)
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: root + "/" + path)))
  }
}
