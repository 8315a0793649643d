import FoundationEssentials
import Testing

struct NewLikeTests {
  @Test func `copies an action in Swift beside the first, and changes only its name and its title`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.write(getUser, to: "Actions/crm/GetUser.swift")
      try folder.write("# hooks of GetUser\n", to: "Actions/crm/GetUser.hooks.py")
      try folder.write("{\"name\": \"GetUser\"}\r\n", to: "Fixtures/GetUser/a.json")
      let new = try await folder.gcgen("new", "GetUserV2", "--like", "GetUser", environment: ["PATH": "/nonexistent"])
      #expect(new.status == 0, "\(new.errors)")
      #expect(
        new.output
          == "new  Actions/crm/GetUserV2.swift\nnew  Actions/crm/GetUserV2.hooks.py\nnew  Fixtures/GetUserV2/a.json\n")
      #expect(folder.text("Actions/crm/GetUserV2.swift") == getUserV2)
      #expect(folder.text("Actions/crm/GetUserV2.hooks.py") == "# hooks of GetUser\n")
      #expect(folder.text("Fixtures/GetUserV2/a.json") == "{\"name\": \"GetUser\"}\r\n")
      #expect(folder.text("Actions/crm/GetUser.swift") == getUser)
      let described = try await folder.gcgen("describe", "GetUserV2")
      #expect(described.output.contains("\"name\": \"CRM - Get user V2\""), "\(described.errors)")
    }
  }

  @Test(
    arguments: [
      (#"let name = "GetUser""#, nil, #"let name = "GetUserV2""#), (#"let name = "A""#, nil, #"let name = "A V2""#),
      (#"let name = "A""#, "B \"c\"", #"let name = "B \"c\"""#),
      (##"let name = #"A"#"##, nil, ##"let name = #"A V2"#"##),
      (#"let name: String = "A \(1)""#, nil, #"let name: String = "A \(1) V2""#),
      (#"var name: String { "A" }"#, nil, #"var name: String { "A V2" }"#),
      ("let name = \"\"\"\r\n    A\r\n    \"\"\"", nil, "let name = \"\"\"\r\n    A V2\r\n    \"\"\""),
      (#"let name = "A V2""#, nil, #"let name = "A V3""#), (#"let name = "AV9""#, nil, #"let name = "AV9 V2""#),
      ("let name = \"\"\"\n    A V9\n    \"\"\"", nil, "let name = \"\"\"\n    A V10\n    \"\"\""),
      (#"let name = title"#, nil, #"let name = title"#), (#"let name = """#, nil, #"let name = " V2""#),
    ] as [(String, String?, String)])
  func `gives the copy a title of its own`(line: String, title: String?, new: String) async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      let text = { (type: String, line: String) in "\u{FEFF}struct \(type): DataAction {\n  \(line)\n}\n" }
      try folder.write(text("GetUser", line), to: "Actions/GetUser.swift")
      let flags = title.map { " --title '\($0)'" } ?? ""
      let run = try await folder.shell("gcgen new GetUserV2 --like GetUser\(flags)")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.contains("title is no plain text") == (line == new))
      let bytes = FileManager.default.contents(atPath: folder.path + "/Actions/GetUserV2.swift")
      #expect(bytes == Data(text("GetUserV2", new).utf8))
    }
  }

  @Test func `gives a later copy the version of its name`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try folder.edit("Actions/GetUser.action.json", #""name": "GetUser""#, #""name": "Get user""#)
      #expect(try await folder.gcgen("new", "GetUserV3", "--like", "GetUser").status == 0)
      #expect(folder.text("Actions/GetUserV3.action.json")?.contains(#""name": "Get user V3""#) == true)
      #expect(try await folder.gcgen("new", "GetUserV4", "--like", "GetUserV3").status == 0)
      #expect(folder.text("Actions/GetUserV4.action.json")?.contains(#""name": "Get user V4""#) == true)
    }
  }

  @Test func `copies an action in JSON without touching its layout`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      let run = try await folder.gcgen("new", "get-user-2", "--like", "GetUser")
      #expect(run.status == 0, "\(run.errors)")
      let old = try #require(folder.text("Actions/GetUser.action.json"))
      let new = old.replacing("\"name\": \"GetUser\"", with: "\"name\": \"get-user-2\"")
      #expect(folder.text("Actions/get-user-2.action.json") == new && old != new)
      #expect(try await folder.gcgen("new", "C", "--like", "get-user-2", "--title", "É \"1\"").status == 0)
      #expect(
        folder.text("Actions/C.action.json") == old.replacing("\"name\": \"GetUser\"", with: #""name": "É \"1\"""#))
      #expect(try await folder.gcgen("generate").status == 0)
      #expect(try await folder.gcgen("generate", "--check").status == 0)
    }
  }

  @Test(arguments: [
    ("B --like getuser", "GC908"), ("Getuser --like GetUser", "GC913"), ("B --like GetUser", "GC913"),
    ("C --like GetUser", "GC913"), ("9 --like GetUser", "'9'"), ("D --like GetUser --get https://a.example", "--title"),
    ("CRM --like GetUser", "GC913"), ("class --like Swift", "'Class'"), ("CRM --get https://a.example", "GC913"),
  ])
  func `overwrites nothing, and copies only what is there`(words: String, said: String) async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try folder.write("{}", to: "Actions/B.action.json")
      try folder.write("{}", to: "Fixtures/C/a.json")
      try folder.write("[]", to: "Fixtures/GetUser/a.json")
      try folder.write("let crm = 1\n", to: "Actions/CRM.swift")
      try folder.write("{}", to: "Actions/CRM.action.json")
      try folder.write("struct Swift: DataAction {}", to: "Actions/Swift.swift")
      let before = folder.files()
      let run = try await folder.shell("gcgen new \(words)")
      #expect(run.status == 2)
      #expect(run.errors.contains(said), "\(run.errors)")
      #expect(folder.files() == before)
      #expect(folder.text("Actions/CRM.swift") == "let crm = 1\n")
    }
  }
}

private let getUser = #"""
  import DataActions

  // GetUser, as the CRM calls it.
  struct GetUser: DataAction {
    let name = "CRM - Get user"   // GetUser
    let summary = "GetUser"
    let id = Input("GetUser", .string, "GetUser")
    static let own = [GetUser.self, GetUser.self]

      var request: Request {
      GET("https://api.example.com/GetUser/\(id)/\(GetUser.text)")
    }
    static var text: Text { helper(GetUser: 1).GetUser }
    var outputs: Outputs {
      Output("user_name", .string, "The name", at: "$.name", default: "Unknown")
    }
  }

  private struct Name { var GetUser: Text = "a" }
  private func helper(GetUser: Int) -> Name { Name() }
  extension GetUser {}
  """#

private let getUserV2 = getUser.replacing("struct GetUser:", with: "struct GetUserV2:")
  .replacing("CRM - Get user", with: "CRM - Get user V2").replacing(
    "[GetUser.self, GetUser.self]", with: "[GetUserV2.self, GetUserV2.self]"
  )
  .replacing("\\(GetUser.text)", with: "\\(GetUserV2.text)").replacing("extension GetUser", with: "extension GetUserV2")
