import ActionChecking
import DataActions
import Diagnostics
import FoundationEssentials
import Testing
import Workspace

struct SwiftDescriptionReaderTests {
  @Test func `reads an action with the places of its parts`() async throws {
    try await DescriptionWorkspace.with(["Actions/crm/GetUser.swift": getUser]) { workspace in
      let action = try #require(try await workspace.read().actions.first)
      let described = try #require(action.checked.value)
      #expect(described.action == "GetUser")
      #expect(described.description.name == "Get user")
      #expect(described.description.inputs.map(\.name) == ["user_id"])
      let at = { SourceLocation(file: "Actions/crm/GetUser.swift", line: $0, column: $1) }
      #expect(described.location == at(3, 8))
      #expect(described.location(of: "/name") == at(4, 9))
      #expect(described.location(of: "/inputs/0/name") == at(6, 18))
      #expect(described.location(of: "/request/url") == at(9, 9))
      #expect(described.location(of: "/outputs/0/path") == at(13, 9))
    }
  }

  @Test(arguments: ["\u{FEFF}" + getUser, getUser.replacing("\n", with: "\r\n"), getUser + "\n\n\n"])
  func `reads a file as editors of other systems save it`(_ text: String) async throws {
    try await DescriptionWorkspace.with(["Actions/GetUser.swift": text]) { workspace in
      let described = try #require(try await workspace.read().actions.first?.checked.value)
      #expect(described.location(of: "/outputs/0").line == 13)
    }
  }

  @Test func `lets a broken shared file cost those alone who need it`() async throws {
    let files = [
      "Actions/CRM.swift": "import DataActions\nlet crm = Service(5 +)",
      "Actions/ERP.swift": "import DataActions\nlet erp: Text = \"https://erp.example\"",
      "Actions/NeedsCRM.swift": getUser.replacing("GetUser", with: "NeedsCRM")
        .replacing("GET(\"https://api.example/users/\\(userID)\")", with: "GET(\"/users/\\(userID)\", on: crm)"),
      "Actions/NeedsERP.swift": getUser.replacing("GetUser", with: "NeedsERP")
        .replacing("\"https://api.example", with: "\"\\(erp)"),
    ]
    try await DescriptionWorkspace.with(files) { workspace in
      let read = try await workspace.read()
      #expect(read.shared.map(\.location?.file) == ["Actions/CRM.swift"])
      let needsCRM = try #require(read.actions.first { $0.source.name == "NeedsCRM" })
      #expect(needsCRM.checked.diagnostics.map(\.code.id) == ["GC193"])
      #expect(needsCRM.checked.diagnostics.first?.location?.line == 9)
      #expect(read.actions.first { $0.source.name == "NeedsERP" }?.checked.value != nil)
    }
  }

  @Test func `says what is wrong with a shared file that no action uses, and with what it needs`() async throws {
    let files = [
      "Actions/GetUser.swift": getUser, "Responses/Broken.swift": "import DataActions\nlet broken: Text = 5 +",
      "Responses/Needing.swift": "import DataActions\nlet needing: Text = \"\\(broken)\"",
    ]
    try await DescriptionWorkspace.with(files) { workspace in
      let read = try await workspace.read()
      #expect(read.actions.first?.checked.value != nil)
      let found = read.shared.map { "\($0.location?.file ?? "") \($0.code.id)" }
      #expect(found == ["Responses/Broken.swift GC192", "Responses/Needing.swift GC193"], "\(read.shared)")
    }
  }

  @Test func `lets no shared file use what an action's file declares`() async throws {
    let files = [
      "Actions/GetUser.swift": getUser, "Actions/Shared.swift": "import DataActions\nlet title = GetUser().name",
    ]
    try await DescriptionWorkspace.with(files) { workspace in
      let read = try await workspace.read()
      #expect(read.actions.first?.checked.value != nil)
      let places = read.shared.map { "\($0.code.id) \($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
      #expect(places == ["GC169 2:13"], "\(read.shared)")
    }
  }

  @Test func `lets no action use what another's file declares, whatever was edited`() async throws {
    let lender = "let base: Text = \"https://api.example\"\nprivate let own: Text = \"/users\"\n"
    let files = [
      "Actions/Lender.swift": getUser.replacing("GetUser", with: "Lender") + "\n" + lender,
      "Actions/Borrower.swift": getUser.replacing("GetUser", with: "Borrower")
        .replacing("\"https://api.example", with: "\"\\(base)"),
      "Actions/Twin.swift": getUser.replacing("GetUser", with: "Twin") + "\n" + lender,
      "Actions/Extender.swift": getUser.replacing("GetUser", with: "Extender")
        + "\nextension Text { var x: Int { 1 } }",
      "Actions/Operating.swift": getUser.replacing("GetUser", with: "Operating")
        + "\nprivate struct Own {\n  static func + (a: Own, b: String) -> String { b }\n}",
      "Actions/Alone.swift": getUser.replacing("GetUser", with: "Alone").replacing("userID", with: "base")
        + "\nprivate extension Text { var own: Int { 1 } }\nextension Alone { var y: Int { 1 } }",
    ]
    try await DescriptionWorkspace.with(files) { workspace in
      let sources = SwiftSources(sorting: workspace.files)
      let reader = SwiftDescriptionReader(root: workspace.root, cache: DescriptionWorkspace.cache)
      let together = try await workspace.read()
      for action in sources.actions {
        let others = sources.actions.filter { $0 != action }
        let alone = try await reader.read(actions: [action], shared: [], others: others).actions.first?.checked
        let found = try #require(together.actions.first { $0.source == action }).checked
        #expect(alone?.diagnostics == found.diagnostics)
        let places = found.diagnostics.map { "\($0.code.id) \($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
        #expect(places == Self.foreign[action.name], "\(found.diagnostics)")
      }
    }
  }

  private static let foreign = [
    "Alone": [], "Borrower": ["GC169 9:16"], "Extender": ["GC169 16:11"], "Lender": ["GC169 16:5"],
    "Operating": ["GC169 17:10"],
    "Twin": ["GC169 16:5"],
  ]

  @Test func `reads more actions than one group holds, in the order of their files`() async throws {
    let names = (0..<205).map { "Action\($0)" }.sorted()
    let files = Dictionary(
      uniqueKeysWithValues: names.map { ("Actions/\($0).swift", getUser.replacing("GetUser", with: $0)) })
    try await DescriptionWorkspace.with(files) { workspace in
      let read = try await workspace.read()
      #expect(read.actions.compactMap { $0.checked.value?.action } == names)
    }
  }

  @Test func `says both ways out where there is no compiler`() async throws {
    for environment in [["PATH": "/nonexistent"], ["GCGEN_SWIFTC": "/nonexistent/swiftc"]] {
      let reader = SwiftDescriptionReader(root: "/", cache: DescriptionWorkspace.cache, environment: environment)
      let source = SwiftSource(path: "Actions/GetUser.swift", bytes: Array(getUser.utf8))
      let missing = await #expect(throws: SwiftCompilerMissing.self) {
        try await reader.read(actions: [source], shared: [])
      }
      #expect(missing?.description.contains("install Swift") == true)
      #expect(missing?.description.contains("*.action.json") == true)
    }
  }

  @Test func `leaves nothing but the library in the cache`() async throws {
    try await DescriptionWorkspace.with(["Actions/GetUser.swift": getUser]) { workspace in
      let cache = workspace.root + "/.gcgen"
      let reader = SwiftDescriptionReader(root: workspace.root, cache: cache)
      _ = try await reader.read(actions: workspace.files, shared: [])
      #expect(try FileManager.default.contentsOfDirectory(atPath: cache) == ["library"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: cache + "/library").count == 1)
    }
  }
}

let getUser = #"""
  import DataActions

  struct GetUser: DataAction {
      let name = "Get user"
      let summary = "Gets a user"
      let userID = Input("user_id", .integer, "The ID", example: 1)

      var request: Request {
          GET("https://api.example/users/\(userID)")
      }

      var outputs: Outputs {
          Output("user_name", .string, "The name", at: "$.name", default: "Unknown")
      }
  }
  """#
