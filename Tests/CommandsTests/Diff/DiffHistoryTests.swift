import JSONText
import Testing

/// The history of a small workspace, and what `gcgen diff` says of each step and of all of them.
struct DiffHistoryTests {
  @Test func `classes every step of a workspace's history`() async throws {
    try await GcgenFolder.withActions("GetUser", "GetOrder") { folder in
      try await folder.startRepository()
      try await Self.makeHistory(of: folder)
      let expected = [
        "first address": ["GetUser inPlace /request/url"],
        "address example": ["GetUser noEffect /inputs/0/example"],
        "example input": ["GetUser needsNewAction /inputs/1"],
        "input rename": ["GetOrder breaksFlows /outputs/0", "GetOrder needsNewAction /outputs/0"],
        "rename type": ["GetUser breaksFlows /outputs/0/type", "GetUser inPlace /outputs/0/default"],
        "type moved": [],
        "moved added": ["ListUsers noEffect "],
        "added removed": ["GetOrder breaksFlows "],
        "removed delivery": ["GetUser breaksFlows /failureDelivery"],
        "first example": ["GetUser inPlace /request/url", "GetUser noEffect /inputs/0/example"],
        "added first": [
          "GetOrder breaksFlows /outputs/0", "GetOrder needsNewAction /outputs/0", "GetUser breaksFlows /inputs/1",
          "GetUser breaksFlows /outputs/0/type", "GetUser inPlace /outputs/0/default", "GetUser inPlace /request/url",
          "GetUser noEffect /inputs/0", "ListUsers breaksFlows ",
        ],
      ]
      for (step, changes) in expected {
        #expect(try await folder.changes(step).sorted() == changes.sorted(), "\(step)")
        let isBreaking = changes.contains { $0.contains("breaksFlows") }
        #expect(try await folder.shell("gcgen diff \(step)").status == (isBreaking ? 1 : 0), "\(step)")
        #expect(try await folder.shell("gcgen diff \(step) --allow breaking").status == 0)
      }
    }
  }

  /// One commit after the other, each with its tag.
  private static func makeHistory(of folder: GcgenFolder) async throws {
    let (user, order) = ("Actions/GetUser.action.json", "Actions/GetOrder.action.json")
    try await folder.commit("first")
    try folder.edit(user, "api.example.com/r1", "api.example.com/v2")
    try await folder.commit("address")
    try folder.edit(user, #""description": "The user's ID""#, #""description": "The user's ID", "example": 7"#)
    try await folder.commit("example")
    try folder.edit(user, #""example": 7}"#, #""example": 7}, {"name": "locale", "type": "string", "required": false}"#)
    try await folder.commit("input")
    try folder.edit(order, #""name": "user_name""#, #""name": "name""#)
    try await folder.commit("rename")
    try folder.edit(
      user, #""type": "string", "description": "The name""#, #""type": "integer", "description": "The name""#)
    try folder.edit(user, #""default": "Unknown""#, #""default": 0"#)
    try await folder.commit("type")
    try await folder.shell("mkdir Actions/crm && git mv \(user) Actions/crm/")
    try await folder.commit("moved")
    try folder.write(GcgenFolder.action("ListUsers"), to: "Actions/ListUsers.action.json")
    try await folder.commit("added")
    try await folder.shell("git rm -q \(order)")
    try await folder.commit("removed")
    try folder.edit(
      "Actions/crm/GetUser.action.json", #""failureDelivery": "data""#, #""failureDelivery": "failurePath""#)
    try await folder.commit("delivery")
  }

  @Test func `compares what is committed with the working tree unless said, and one revision with it`() async throws {
    try await GcgenFolder.withActions("A", "B") { folder in
      try await folder.startRepository()
      try await folder.commit("first")
      #expect(try await folder.gcgen("diff").errors == "nothing changed from HEAD to the working tree\n")
      try folder.edit("Actions/A.action.json", "r1", "r2")
      try await folder.commit("second")
      try folder.edit("Actions/B.action.json", "r1", "r2")
      #expect(try await folder.changes() == ["B inPlace /request/url"])
      #expect(try await folder.changes("first") == ["A inPlace /request/url", "B inPlace /request/url"])
      #expect(try await folder.changes("first --action A") == ["A inPlace /request/url"])
      #expect(try await folder.changes("first HEAD~0") == ["A inPlace /request/url"])
    }
  }

  @Test func `names the action that one that is gone may be now`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try await folder.startRepository()
      try await folder.commit("first")
      try await folder.shell("git mv Actions/GetUser.action.json Actions/FetchUser.action.json")
      let run = try await folder.gcgen("diff")
      #expect(run.status == 1)
      #expect(run.output.contains("perhaps it is 'FetchUser' now"), "\(run.output)")
    }
  }

  @Test func `works in a workspace below the repository's root, from any folder of it`() async throws {
    try await GcgenFolder.with { folder in
      try await folder.startRepository()
      try folder.write("", to: "crm é/my actions/gcgen.yaml")
      try folder.write(GcgenFolder.action("A"), to: "crm é/my actions/Actions/A.action.json")
      try folder.write(GcgenFolder.action("Other"), to: "Actions/Other.action.json")
      try await folder.commit("first")
      try folder.edit("crm é/my actions/Actions/A.action.json", "r1", "r2")
      let inside = try await folder.shell("cd 'crm é/my actions/Actions' && gcgen diff --format json")
      #expect(try GcgenFolder.changes(in: inside.output) == ["A inPlace /request/url"], "\(inside.errors)")
      #expect(try await folder.changes("--workspace 'crm é/my actions'") == ["A inPlace /request/url"])
    }
  }

  @Test func `sees no change in a checkout with other line ends`() async throws {
    try await GcgenFolder.withActions("A", "B") { folder in
      try await folder.startRepository()
      try await folder.commit("first")
      let clone = try await folder.shell("git -c core.autocrlf=true clone -q . checkout")
      #expect(clone.status == 0, "\(clone.errors)")
      #expect(folder.text("checkout/Actions/A.action.json")?.contains("\r\n") == true)
      #expect(try await folder.changes("--workspace checkout") == [])
      try folder.edit("checkout/Actions/A.action.json", "r1", "r2")
      #expect(try await folder.changes("--workspace checkout") == ["A inPlace /request/url"])
    }
  }

  @Test func `is not led astray by what hooks, shells and settings say to git`() async throws {
    try await GcgenFolder.withActions("A") { folder in
      try await folder.startRepository()
      try await folder.commit("first")
      try folder.edit("Actions/A.action.json", "r1", "r2")
      let settings = "[color]\n  ui = always\n[core]\n  pager = false\n  quotePath = true\n[diff]\n  external = false\n"
      try folder.write(settings, to: "gitconfig")
      let run = try await folder.gcgen(
        "diff", "--format", "json",
        environment: [
          "GIT_DIR": "/nonexistent", "GIT_WORK_TREE": "/nonexistent", "GIT_INDEX_FILE": "/nonexistent",
          "GIT_EXTERNAL_DIFF": "false", "GIT_PAGER": "false", "LC_ALL": "de_DE.UTF-8",
          "GIT_CONFIG_GLOBAL": "\(folder.path)/gitconfig",
        ])
      #expect(try GcgenFolder.changes(in: run.output) == ["A inPlace /request/url"], "\(run.errors)")
    }
  }
}
