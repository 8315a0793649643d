import Diagnostics
import Testing
import Workspace

struct SwiftSourcesTests {
  @Test func `tells actions and shared files apart`() {
    let sources = sorted([
      "Actions/crm/GetUser.swift": "struct GetUser: DataAction {}",
      "Actions/CRM.swift": "let crm = Service(\"https://crm.example\")",
      "Actions/Text.swift": "// struct Text: DataAction {}\nlet a = \"struct Text: DataAction {}\"",
      "Responses/User.swift": "struct User: ResponseModel {}",
    ])
    #expect(sources.actions.map(\.name) == ["GetUser"])
    #expect(sources.shared.map(\.path) == ["Actions/CRM.swift", "Actions/Text.swift", "Responses/User.swift"])
    #expect(sources.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("Actions/GetUser.swift", "struct FetchUser: DataAction {}", 1, 8),
    ("Actions/GetUser.swift", "struct GetUser: DataAction {}\nstruct B: DataAction {}", 2, 8),
    ("Actions/GetUser.swift", "class GetUser: DataAction {}", 1, 1),
    ("Actions/GetUser.swift", "private struct GetUser: DataAction {}", 1, 9),
    ("Actions/GetUser.swift", "struct GetUser: DataActions { var request: Request { } }", 1, 8),
    ("Actions/GetUser.swift", "struct GetUser { var request: Request { } }", 1, 8),
    ("Actions/GetUser.swift", "// nothing yet\n", 1, 1),
    ("Responses/GetUser.swift", "struct GetUser: DataAction {}", 1, 8),
  ])
  func `refuses a file and an action that do not belong together`(
    _ path: String, _ text: String, _ line: Int, _ column: Int
  ) throws {
    let sources = sorted([path: text])
    #expect(sources.actions.isEmpty)
    #expect(sources.diagnostics.map(\.code.id) == ["GC171"])
    #expect(sources.diagnostics.first?.location == SourceLocation(file: path, line: line, column: column))
  }

  @Test func `refuses two files of one name`() {
    let sources = sorted(["Actions/a/CRM.swift": "let a = 1", "Actions/b/crm.swift": "let b = 1"])
    #expect(sources.diagnostics.map(\.code.id) == ["GC174"])
    #expect(sources.diagnostics.first?.notes.first?.location?.file == "Actions/a/CRM.swift")
  }

  private func sorted(_ files: [String: String]) -> SwiftSources {
    SwiftSources(sorting: files.map { SwiftSource(path: $0.key, bytes: Array($0.value.utf8)) })
  }
}
