import JSONText
import Testing

struct DiffWayOutTests {
  private func steps(_ folder: GcgenFolder, _ arguments: String = "") async throws -> (
    action: String?, steps: [JSONTree]
  ) {
    let run = try await folder.shell("gcgen diff \(arguments) --format json")
    let wayOut = try #require(
      try LocatedJSON(parsing: Array(run.output.utf8)).tree["actions"]?.elements?.first?["wayOut"])
    return (wayOut["action"]?.string, wayOut["steps"]?.elements ?? [])
  }

  /// The commands before the one that retires the old action.
  private func script(_ steps: [JSONTree]) -> String {
    let commands = steps.dropLast().flatMap { $0["commands"]?.elements ?? [] }.compactMap(\.string)
    return "set -e\n" + commands.joined(separator: "\n")
  }

  @Test func `leads from a changed description to two actions, of which the first is as published`() async throws {
    try await GcgenFolder.withActions("GetUser", "GetUserV2") { folder in
      try await folder.startRepository()
      try await folder.shell("gcgen generate")
      try await folder.commit("first")
      try await folder.shell("mkdir Actions/crm && mv Actions/GetUser.action.json Actions/crm/")
      try folder.edit(
        "Actions/crm/GetUser.action.json", #""type": "string", "description": "The name""#,
        #""type": "integer", "description": "The name""#)
      try folder.edit("Actions/crm/GetUser.action.json", #""default": "Unknown""#, #""default": 0"#)
      let found = try await steps(folder)
      #expect(found.action == "GetUserV3")
      let run = try await folder.shell(script(found.steps))
      #expect(run.status == 0, "\(run.errors)")
      #expect(try await folder.changes() == ["GetUserV3 noEffect "])
      #expect(folder.text("Actions/crm/GetUserV3.action.json")?.contains(#""default": 0"#) == true)
      #expect(try await folder.gcgen("generate", "--check").status == 0)
      let retire = found.steps.last?["commands"]?.elements?.compactMap(\.string) ?? []
      #expect(retire == ["rm Actions/GetUser.action.json", "gcgen generate"])
      #expect(try await folder.shell(retire.joined(separator: " && ")).status == 0)
      #expect(folder.files("Actions") == ["GetUserV2.action.json", "crm/GetUserV3.action.json"])
    }
  }

  @Test func `starts from the files of the new side where that is a revision`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try await folder.startRepository()
      try await folder.commit("first")
      try folder.edit("Actions/GetUser.action.json", #""name": "user_name", "type""#, #""name": "name", "type""#)
      try await folder.commit("second")
      try await folder.shell("git checkout -q first && git checkout -q -b side")
      let found = try await steps(folder, "main~1 main")
      let run = try await folder.shell(script(found.steps))
      #expect(run.status == 0, "\(run.errors)")
      #expect(try await folder.changes("first") == ["GetUserV2 noEffect "])
    }
  }

  @Test(arguments: [
    ("GetUser", "GetUserV2"), ("CRM - Get user", "CRM - Get user V2"), ("CRM - Get user V4", "CRM - Get user V5"),
  ])
  func `speaks of the second action by the title that its copy gets`(title: String, newTitle: String) async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try folder.edit("Actions/GetUser.action.json", #""name": "GetUser""#, #""name": "\#(title)""#)
      try await folder.startRepository()
      try await folder.commit("first")
      try folder.edit("Actions/GetUser.action.json", #""name": "user_name", "type""#, #""name": "name", "type""#)
      let found = try await steps(folder)
      let words = found.steps.compactMap { $0["words"]?.string }
      #expect(words.contains("publish '\(newTitle)' beside '\(title)', which stays as it is"), "\(words)")
      #expect(words.contains("move each flow that calls '\(title)' to '\(newTitle)', and publish it"), "\(words)")
      let run = try await folder.shell(script(found.steps))
      #expect(run.status == 0, "\(run.errors)")
      let copy = try await folder.gcgen("describe", "GetUserV2")
      #expect(copy.output.contains(#""name": "\#(newTitle)""#), "\(copy.output)")
    }
  }

  @Test func `keeps an action that is gone until no flow calls it`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try await folder.startRepository()
      try await folder.commit("first")
      try await folder.shell("git rm -q Actions/GetUser.action.json")
      let found = try await steps(folder)
      #expect(found.action == nil)
      #expect(try await folder.shell(script(found.steps)).status == 0)
      #expect(try await folder.changes() == [])
    }
  }

  @Test func `says where to look for the old description where there is no revision to take it from`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try folder.write(GcgenFolder.action("GetUser"), to: "old one/Actions/GetUser.action.json")
      try folder.write("", to: "old one/gcgen.yaml")
      try folder.edit("Actions/GetUser.action.json", #""name": "user_name", "type""#, #""name": "name", "type""#)
      let fromFolder = try await steps(folder, "'old one'").steps.flatMap { $0["commands"]?.elements ?? [] }
      let source = "\(folder.path)/old one/Actions/GetUser.action.json"
      #expect(fromFolder.contains(.string("cp '\(source)' Actions/GetUser.action.json")), "\(fromFolder)")
      let two = try await steps(folder, "'old one' .").steps
      #expect(two.flatMap { $0["commands"]?.elements ?? [] }.allSatisfy { $0.string?.hasPrefix("cp ") == false })
      let fromFile = try await steps(folder, "'old one/Actions/GetUser.action.json'").steps
      #expect(fromFile.contains { $0["words"]?.string?.contains("old one/Actions/GetUser.action.json") == true })
    }
  }
}
