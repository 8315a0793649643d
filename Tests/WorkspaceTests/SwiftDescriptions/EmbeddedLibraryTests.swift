import EmbeddedFiles
import FoundationEssentials
import Subprocess
import SystemPackage
import TestSupport
import Testing
import Workspace

struct EmbeddedLibraryTests {
  @Test func `carries every source of the library as it is`() throws {
    let folder = TestFolders.root + "/Sources/DataActions"
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }.sorted()
    #expect(EmbeddedFile.library.map(\.path) == paths, "add the file to Sources/CEmbeddedFiles/library.c")
    for file in EmbeddedFile.library {
      let text = String(decoding: try Data(contentsOf: URL(filePath: folder + "/" + file.path)), as: UTF8.self)
      #expect(file.text == text)
    }
  }

  @Test func `makes a workspace that Swift builds offline`() async throws {
    let files = ["Actions/GetUser.swift": getUser, "Actions/Other.action.json": "{}", "gcgen.yaml": ""]
    try await DescriptionWorkspace.with(files) { workspace in
      let all = [("Package.swift", EditorPackage.manifest)] + EditorPackage.libraryFiles.map { ($0.path, $0.text) }
      for (path, text) in all {
        let file = URL(filePath: workspace.root + "/" + path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      let built = try await run(
        .name("swift"), arguments: ["build", "--disable-automatic-resolution", "--disable-sandbox"],
        workingDirectory: FilePath(workspace.root), output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
      #expect(built.terminationStatus.isSuccess, "\(built.standardOutput)\(built.standardError)")
    }
  }
}
