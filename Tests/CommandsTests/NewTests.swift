import FoundationEssentials
import Testing

struct NewTests {
  @Test func `makes a workspace and the tutorial's action, which generates and lints clean`() async throws {
    try await GcgenFolder.with { folder in
      let new = try await folder.gcgen("new", "GetUserDetails")
      #expect(new.status == 0, "\(new.errors)")
      let laidOut = [".gitattributes", ".gitignore", "Actions/GetUserDetails.swift", "Package.swift", "gcgen.yaml"]
      #expect(folder.files().filter { !$0.hasPrefix(".gcgen/") } == laidOut)
      let generate = try await folder.gcgen("generate")
      #expect(generate.status == 0, "\(generate.errors)")
      #expect(generate.errors == "3 files written\n")
      let bare = ["PATH": "/nonexistent"]
      #expect(try await folder.gcgen("generate", "--check", environment: bare).status == 0)
      let run = try await folder.gcgen("run", "GetUserDetails", "--input", "user_id=1", environment: bare)
      #expect(run.status == 0)
      #expect(run.output.contains("\"success\": true"))
    }
  }

  @Test func `writes what every flag says, as a person would have`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write(
        #"{"customer": {"id": "{customer_id}"}, "tags": ["phone", 5, 1.5, true, null], "text": "From {class}"}"#,
        to: "body.json")
      let new = try await folder.gcgen(
        "new", "CreateTicket", "--post", "https://crm.example.com/{region}/tickets?x={class}",
        "--input", "customer_id:integer:The caller", "--input", "note:string?",
        "--output", "ticket_id:string=$.id", "--output", "tags:[string]=$.tags", "--default", "ticket_id=none",
        "--default", #"tags=["a"]"#, "--header", "Accept: application/json", "--header", "X-Note: {note}",
        "--query", "page=1", "--body", "body.json", "--timeout", "20", "--summary", "Opens a ticket",
        "--title", "CRM - Create ticket", "--workspace", "crm")
      #expect(new.status == 0, "\(new.errors)")
      #expect(folder.text("crm/Actions/CreateTicket.swift") == createTicket)
      let generate = try await folder.gcgen("generate", "--workspace", "crm")
      #expect(generate.status == 0, "\(generate.errors)")
      #expect(generate.errors.hasSuffix("3 files written\n"))
    }
  }

  @Test func `takes any query as the path of an output`() async throws {
    try await GcgenFolder.with { folder in
      let query = #"$.tickets[?@.state == 'open' && @["the id"] != "\\"]..id"#
      let new = try await folder.gcgen(
        "new", "A", "--get", "https://a.example/{path}/{each}", "--output", "open_ids:[integer]=\(query)")
      #expect(new.status == 0, "\(new.errors)")
      #expect(folder.text("Actions/A.swift")?.contains(".array(of: .integer)") == true)
      let described = try await folder.gcgen("describe", "A")
      #expect(described.status == 0, "\(described.errors)")
      let paths = try JSONDecoder().decode(Outputs.self, from: Data(described.output.utf8)).outputs.map(\.path)
      #expect(paths == [query])
    }
  }

  private struct Outputs: Decodable {
    struct Output: Decodable {
      let path: String
    }

    let outputs: [Output]
  }

  @Test(arguments: ["--put", "--patch", "--delete", "--get"]) func `knows each method`(flag: String) async throws {
    try await GcgenFolder.with { folder in
      let run = try await folder.gcgen("new", "A", flag, "https://a.example/x", "--output", "id:string=$.id")
      #expect(run.status == 0)
      let method = flag.dropFirst(2).uppercased()
      #expect(folder.text("Actions/A.swift")?.contains("    \(method)(\"https://a.example/x\")\n") == true)
    }
  }

  @Test func `writes any text as a literal that reads back as it was`() async throws {
    let hostile = "\"\\(1) \\ \n\t\r \u{0} \"\"\" {{x}} é 😀 \u{202E} \u{200B} #\" */ \\u{41}"
    try await GcgenFolder.with { folder in
      // A NUL cannot stand on a command line.
      let text = hostile.replacing("\u{0}", with: "")
      let new = try await folder.gcgen(
        "new", "A", "--get", "https://a.example/x", "--summary", text, "--title", "A \"title\\(1)\"", "--output",
        "id:string=$.id",
        "--default", "id=\(text)")
      #expect(new.status == 0, "\(new.errors)")
      let swift = try #require(folder.text("Actions/A.swift"))
      #expect(swift.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(!swift.unicodeScalars.contains { $0.properties.generalCategory == .format })
      let described = try await folder.gcgen("describe", "A")
      #expect(described.status == 0, "\(described.errors)")
      let action = try JSONDecoder().decode(Described.self, from: Data(described.output.utf8))
      #expect(Array(action.summary.unicodeScalars) == Array(text.unicodeScalars))
      #expect(action.name == "A \"title\\(1)\"")
    }
  }

  private struct Described: Decodable {
    let name: String
    let summary: String
  }

  @Test func `names inputs so that no two and no word of Swift collide`() async throws {
    try await GcgenFolder.with { folder in
      let url = "https://a.example/{class}/{user_id}/{user-id}/{userID}/{name}/{ID}/{setting}/{URLPath}"
      #expect(try await folder.gcgen("new", "A", "--get", url, "--output", "id:string=$.id").status == 0)
      let text = try #require(folder.text("Actions/A.swift"))
      let names = text.split(separator: "\n").filter { $0.contains("= Input(") }.map { $0.split(separator: " ")[1] }
      #expect(
        names == [
          "classInput", "userID", "userID2", "userID3", "nameInput", "id", "settingInput", "urlPath",
        ])
      #expect(try await folder.gcgen("describe", "A").status == 0)
    }
  }

  @Test(arguments: [
    (["get-user"], "'GetUser'"), (["String"], "'StringAction'"), (["class"], "'Class'"), (["9"], "'9'"),
    (["A", "--get", "https://a.example", "--post", "https://a.example"], "only one"),
    (["A", "--get", "https://a.example", "--input", "x:strng"], "'string'"),
    (["A", "--get", "https://a.example", "--output", "x:[strng]=$.x"], "'[string]'"),
    (["A", "--get", "https://a.example", "--output", "x"], "'name:type=$.path'"),
    (["A", "--get", "https://a.example", "--output", "x:integer=$.x", "--default", "x=a"], "integer"),
    (["A", "--get", "https://a.example", "--output", "count:integer=$.x", "--default", "cuont=1"], "'count'"),
    (["A", "--get", "https://a.example", "--header", "x"], "'Name: value'"),
    (["A", "--get", "https://a.example", "--query", "x"], "'name=value'"),
    (["A", "--get", "https://a.example", "--body", "missing.json"], "'missing.json'"),
    (["A", "--get", "ftp://a.example", "--output", "x=$.x"], "GC1"),
    (["A", "--get", "https://{host}/x", "--output", "x=$.x"], "GC1"),
    (["A", "--get", "https://a.example", "--output", "x=$.x", "--timeout", "99"], "GC146"),
  ])
  func `refuses what cannot be an action, and writes nothing`(words: [String], said: String) async throws {
    try await GcgenFolder.with { folder in
      let line = words.map { "'\($0)'" }.joined(separator: " ")
      let run = try await folder.shell("gcgen new \(line)")
      #expect(run.status == 2)
      #expect(run.errors.contains(said), "\(run.errors)")
      #expect(folder.files().isEmpty)
    }
  }

  @Test func `never writes over an action, in Swift or JSON, in any letter case`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      for name in ["GetUser", "Getuser"] {
        let run = try await folder.gcgen("new", name)
        #expect(run.status == 2)
        #expect(run.errors.contains("GC913"))
      }
      #expect(folder.files() == ["Actions/GetUser.action.json", "gcgen.yaml"])
    }
  }

  @Test func `keeps files of its own names that are there already`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("mine\n", to: ".gitignore")
      #expect(try await folder.gcgen("new", "A").status == 0)
      #expect(folder.text(".gitignore") == "mine\n")
    }
  }

  @Test func `asks on a terminal`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write(
        "GetOrder\nPOST https://api.example.com/orders/{order_id}\nOpens an order\ninteger\nThe order\nstatus:string=$.s\n\n",
        to: "answers")
      let run = try await folder.shell("script -qec 'gcgen new' /dev/null < answers")
      #expect(run.status == 0, "\(run.output)\(run.errors)")
      let text = try #require(folder.text("Actions/GetOrder.swift"))
      #expect(text.contains("let orderID = Input(\"order_id\", .integer, \"The order\")"))
      #expect(text.contains("POST(\"https://api.example.com/orders/\\(orderID)\")"))
      #expect(text.contains("Output(\"status\", .string, \"The status\", at: \"$.s\")"))
    }
  }
}

private let createTicket = #"""
  import DataActions

  struct CreateTicket: DataAction {
    let name = "CRM - Create ticket"
    let summary = "Opens a ticket"
    let customerID = Input("customer_id", .integer, "The caller")
    let note = Input("note", .string, "The note", required: false)
    let region = Input("region", .string, "The region")
    let classInput = Input("class", .string, "The class")

    var request: Request {
      POST("https://crm.example.com/\(region)/tickets?x=\(classInput)")
      Query("page", "1")
      Header("Accept", "application/json")
      Header("X-Note", "\(note)")
      JSONBody([
        "customer": ["id": customerID],
        "tags": ["phone", 5, 1.5, true, nil],
        "text": "From \(classInput)",
      ])
      Timeout(seconds: 20)
    }

    var outputs: Outputs {
      Output("ticket_id", .string, "The ticket id", at: "$.id", default: "none")
      Output("tags", .array(of: .string), "The tags", at: "$.tags", default: ["a"])
    }
  }

  """#
