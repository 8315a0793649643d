import ContentHash
import Diagnostics
import TestSupport
import Testing
import Workspace

/// Which shared files the hash of an action's description covers.
struct SharedUseTests {
  private static let model = "import DataActions\nstruct User: ResponseModel { let name = Field(\"name\", .string) }"

  /// What an action says in its first line, what a shared file holds, and whether an edit of it counts.
  struct Case: Sendable, CustomTestStringConvertible {
    let action: String
    let shared: String
    let counts: Bool

    var testDescription: String { "\(action) | \(shared)" }

    init(_ action: String, _ shared: String, _ counts: Bool) {
      self.action = action
      self.shared = shared
      self.counts = counts
    }
  }

  @Test(arguments: [
    // What is named.
    Case("let user = Response<User>()", model, true),
    Case("let user = Response<Order>()", model, false),
    Case("// User\n/* User */ let a = \"User\"", model, false),
    Case("let a = \"x\\(crm + \"\\(1)\")\"", "let crm = 1", true),
    Case("let a = \"\"\"\n  \\(crm)\n  \"\"\"", "let crm = 1", true),
    Case("let a = #\"\\(crm)\"#", "let crm = 1", false),
    Case("let a = #\"\\#(crm)\"#", "let crm = 1", true),
    Case("let a = #\"\"\"#; let b = crm", "let crm = 1", true),
    Case("let a = x.crm", "let crm = 1", true),
    Case("let a = `crm`", "let crm = 1", true),
    Case("@Made var a: Int { 1 }", "struct Made {}", true),
    // What is declared.
    Case("let a = b", "let a2 = 1, b = 2", true),
    Case("let a = b", "let a2: Dictionary<Int, Int> = [1: 2, 3: 4], b = 2", true),
    Case("let a = b", "let a2 = f(1, b: 2)", false),
    Case("let a = b", "let (a2, b) = (1, 2)", true),
    Case("let a = make()", "func make() -> Int { 1 }", true),
    Case("let a: Alias", "typealias Alias = Int", true),
    Case("let a = path(1)", "func path(_ number: Int) -> String { \"\" }", true),
    Case("let a = inner", "struct Outer { let inner = 1 }", false),
    Case("let a = crm", "struct Open { let x = 1\nlet crm = 1", true),
    // What needs no name.
    Case("let a = 1", "extension Text { var x: Int { 1 } }", true),
    Case("let a = 1", "struct Mine {}\nextension Mine { var x: Int { 1 } }", false),
    Case("let a = 1", "typealias T = Text\nextension T { var x: Int { 1 } }", true),
    Case("let a = 1", "struct Mine { typealias T = Text }\nextension Mine.T { var x: Int { 1 } }", true),
    Case("let a = 1", "struct Mine {}\nextension Mine: Equatable {}", true),
    Case("let a = 1", "struct Mine: Equatable {}", true),
    Case("let a = 1", "struct Outer { struct Mine: ExpressibleByStringLiteral {} }", true),
    Case("let a = 1", "struct Mine<T: Equatable> {}", true),
    Case("let a = 1", "protocol Mine: ExpressibleByStringLiteral {}", true),
    Case("let a = 1", "infix operator ~~", true),
    Case("let a = 1", "precedencegroup P {}", true),
    Case("let a = 1", "func + (a: Text, b: Text) -> Text { a }", true),
    Case("let a = 1", "struct Mine { static func == (a: Mine, b: Mine) -> Bool { true } }", true),
    Case("let a = 1", "struct Mine { static func ≠ (a: Mine, b: Mine) -> Bool { true } }", true),
    Case("let a = crm≠1", "let crm = 1", true),
    Case("let a = 1", "enum Mine { case one, two }", true),
    Case("let a = 1", "enum Mine { static let one = 1 }", false),
    Case("let a = 1", "typealias IntegerLiteralType = Double", true),
    Case("let a = 1", "struct DescriptionRunner {}", true),
    Case("let a = 1", "let x = 1...\nextension Text {}", true),
    // What only looks like one of these.
    Case("let a = 1", "struct M: ResponseModel, Sendable { let `extension` = Field(\"extension\", .string) }", false),
    Case("let a = 1", "struct M: ResponseModel { let actor = 1; let `func` = 2; let `operator` = 3 }", false),
    Case("let a = 1", "let x = y.extension", false),
    Case("let größe = 1", "let höhe = \"≠\"", false),
  ])
  func `covers a shared file that can be felt, and no other`(_ tried: Case) async throws {
    let action = "\(tried.action)\nstruct GetUser: DataAction {}"
    let before = try await Self.hash(action, shared: [tried.shared])
    let after = try await Self.hash(action, shared: [tried.shared + "\n// edited"])
    #expect((before != after) == tried.counts)
  }

  @Test func `covers what a used file uses itself, also in a circle`() async throws {
    let action = "let a = one\nstruct GetUser: DataAction {}"
    let chain = ["let one = two", "let two = three", "let three = one", "let four = one"]
    let before = try await Self.hash(action, shared: chain)
    for (number, file) in chain.enumerated() {
      var edited = chain
      edited[number] = file + " // edited"
      #expect(try await (Self.hash(action, shared: edited) == before) == (number == 3))
    }
  }

  @Test func `covers a file that begins to declare what an action names`() async throws {
    let action = "let a = count\nstruct GetUser: DataAction {}"
    #expect(try await Self.hash(action, shared: ["let x = 1"]) != Self.hash(action, shared: ["let count = 1"]))
  }

  /// The hash of the action beside some shared files.
  private static func hash(_ action: String, shared: [String]) async throws -> String {
    try await TestFolders.withTemporaryFolder { root in
      try WorkspaceFile.write(action, to: "Actions/GetUser.swift", below: root)
      for (number, text) in shared.enumerated() {
        try WorkspaceFile.write(text, to: "Responses/Shared\(number).swift", below: root)
      }
      let sources = try SourceFiles.read(below: root)
      return sources.hash(of: try #require(sources.actions.first)).description
    }
  }
}
