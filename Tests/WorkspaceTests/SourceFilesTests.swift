import ContentHash
import Diagnostics
import FoundationEssentials
import TestSupport
import Testing
import Workspace

struct SourceFilesTests {
  private func read(
    _ files: [String: String], links: [String: String] = [:]
  ) async throws -> SourceFiles {
    try await TestFolders.withTemporaryFolder { root in
      for (path, text) in files { try WorkspaceFile.write(text, to: path, below: root) }
      for (path, target) in links {
        try FileManager.default.createSymbolicLink(atPath: "\(root)/\(path)", withDestinationPath: target)
      }
      return try SourceFiles.read(below: root)
    }
  }

  private let action = "import DataActions\n\nstruct GetUser: DataAction {\n}\n"

  @Test func `finds actions and shared files, in the order of their paths`() async throws {
    let sources = try await read([
      "Actions/crm/Z.action.json": "{}", "Actions/GetUser.swift": action, "Actions/Crm.swift": "let crm = 1\n",
      "Actions/notes.txt": "", "Actions/.hidden.swift": action, "Responses/User.swift": "struct User {}\n",
      "Elsewhere/Other.swift": action, "Actions/data.json": "{}",
    ])
    #expect(sources.actions.map(\.file) == ["Actions/GetUser.swift", "Actions/crm/Z.action.json"])
    #expect(sources.actions.map(\.action) == ["GetUser", "Z"])
    #expect(sources.shared.map(\.path) == ["Actions/Crm.swift", "Responses/User.swift"])
  }

  @Test func `finds the hooks of actions, wherever they stand below the folder`() async throws {
    let sources = try await read([
      "Actions/GetUser.swift": action, "Actions/crm/Z.action.json": "{}", "Actions/GetUser.hooks.py": "a",
      "Actions/other/Z.hooks.py": "b", "Responses/GetUser.hooks.py": "c", "Actions/.Z.hooks.py": "d",
      "Actions/helper.py": "e",
    ])
    #expect(
      sources.hooks.mapValues(\.file) == ["GetUser": "Actions/GetUser.hooks.py", "Z": "Actions/other/Z.hooks.py"])
    #expect(sources.diagnostics == [])
    #expect(sources.actions.map(\.action) == ["GetUser", "Z"])
  }

  @Test func `refuses hooks for no action, and two files of them for one`() async throws {
    let sources = try await read([
      "Actions/GetUser.swift": action, "Actions/Z.action.json": "{}", "Actions/getUser.hooks.py": "a",
      "Actions/a/Z.hooks.py": "b", "Actions/b/Z.hooks.py": "c",
    ])
    #expect(sources.diagnostics.map(\.code) == [.sameHooks, .hooksWithoutAction])
    #expect(sources.diagnostics.map { $0.location?.file } == ["Actions/b/Z.hooks.py", "Actions/getUser.hooks.py"])
    #expect(sources.broken == ["Z"])
    #expect(sources.actions.map(\.action) == ["GetUser"])
  }

  @Test func `makes hooks of other text or in another place another source of the script`() async throws {
    let hooks = HooksSource(action: "A", file: "Actions/A.hooks.py", bytes: Array("a".utf8))
    #expect(hooks.hash == HooksSource(action: "A", file: "Actions/A.hooks.py", bytes: Array("a".utf8)).hash)
    #expect(hooks.hash != HooksSource(action: "A", file: "Actions/A.hooks.py", bytes: Array("b".utf8)).hash)
    #expect(hooks.hash != HooksSource(action: "A", file: "Actions/b/A.hooks.py", bytes: Array("a".utf8)).hash)
    let recipe = Recipe(settings: Settings())
    let description = ContentHash(of: "d")
    #expect(recipe.sources(description: description) != recipe.sources(description: description, hooks: hooks.hash))
  }

  @Test func `refuses two files for one action, by letter case, too`() async throws {
    let checked = try await read(["Actions/GetUser.swift": action, "Actions/a/getuser.action.json": "{}"])
    #expect(checked.diagnostics.map(\.code.id) == ["GC909"])
    #expect(checked.actions.isEmpty)
    #expect(checked.broken == ["GetUser", "getuser"])
  }

  @Test(arguments: ["a b", "1st", "naïve", "a.b", "_x", "a'b"])
  func `refuses a name that no folder should have`(name: String) async throws {
    let checked = try await read(["Actions/\(name).action.json": "{}"])
    #expect(checked.diagnostics.map(\.code.id) == ["GC910"])
  }

  @Test func `follows no link out of the workspace`() async throws {
    try await TestFolders.withTemporaryFolder { other in
      try WorkspaceFile.write(action, to: "GetUser.swift", below: other)
      let links = ["Actions/out": other, "Actions/GetUser.swift": "\(other)/GetUser.swift"]
      let sources = try await read(["Actions/A.action.json": "{}"], links: links)
      #expect(sources.actions.map(\.action) == ["A"])
    }
  }

  @Test func `has another hash for an action in Swift when a shared file that it uses changes, and no other`()
    async throws
  {
    let files = [
      "Actions/GetUser.swift": action.replacing("{\n", with: "{\n  let user = Response<User>()\n"),
      "Actions/A.action.json": "{}", "Responses/User.swift": "struct User {}", "Responses/Order.swift": "let order = 1",
    ]
    let before = try await read(files)
    let after = try await read(files.merging(["Responses/User.swift": "struct User { let id = 1 }"]) { $1 })
    let beside = try await read(files.merging(["Responses/Order.swift": "let order = 2"]) { $1 })
    #expect(before.actions.map { before.hash(of: $0) == after.hash(of: $0) } == [true, false])
    #expect(before.actions.map { before.hash(of: $0) == beside.hash(of: $0) } == [true, true])
  }

  @Test func `finds the root from a folder inside`() async throws {
    try await TestFolders.withTemporaryFolder { root in
      try WorkspaceFile.write("", to: "gcgen.yaml", below: root)
      try WorkspaceFile.write("", to: "Actions/crm/x.txt", below: root)
      #expect(Workspace.root(enclosing: root + "/Actions/crm") == root)
      #expect(Workspace.root(enclosing: root) == root)
    }
  }
}
