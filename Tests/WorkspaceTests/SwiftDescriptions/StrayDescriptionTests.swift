import ActionChecking
import DataActions
import Diagnostics
import Testing
import Workspace

/// Descriptions that compile and do not come to a good end; and what they leave to the others.
struct StrayDescriptionTests {
  @Test(arguments: Stray.all)
  func `names the action that does not come to a good end`(_ stray: Stray) async throws {
    let checked = try #require(try await Self.read.value[stray.name])
    #expect(checked.diagnostics.map(\.code.id) == [stray.code])
    #expect(checked.diagnostics.first?.location?.file == "Actions/\(stray.name).swift")
    #expect(checked.diagnostics.first?.message.contains(stray.name) == true)
    #expect(checked.value == nil)
  }

  @Test func `reads the others all the same`() async throws {
    let fine = try #require(try await Self.read.value["Fine"])
    #expect(fine.diagnostics.isEmpty)
    #expect(fine.value?.description.summary == "Gets a user")
  }

  @Test(arguments: ["Infinite", "Huge"]) func `refuses a number that is no JSON`(name: String) async throws {
    let checked = try #require(try await Self.read.value[name])
    #expect(checked.diagnostics.map(\.code.id) == ["GC181"])
  }

  /// A summary that misbehaves, and the code for it.
  struct Stray: Sendable, CustomStringConvertible {
    let name: String
    let summary: String
    let code: String

    var description: String { name }

    static let all = [
      Stray(name: "Loops", summary: "while true {}", code: "GC194"),
      Stray(name: "Indexes", summary: "let none: [String] = []; return none[0]", code: "GC195"),
      Stray(name: "Fails", summary: "fatalError(\"no way\")", code: "GC195"),
      Stray(name: "Recurses", summary: "summary + summary", code: "GC195"),
      Stray(name: "Prints", summary: "print(\"rubbish\"); return \"x\"", code: "GC196"),
      Stray(
        name: "Floods", summary: "while true { print(String(repeating: \"rubbish\", count: 9_999)) }", code: "GC196"),
      Stray(
        name: "FloodsSlowly",
        summary: """
          for _ in 0..<9 { print(String(repeating: "rubbish", count: 9_999)) }; while true {}
          """, code: "GC196"),
      Stray(name: "Rolls", summary: "String(Int.random(in: 0 ... .max))", code: "GC197"),
    ]
  }

  private static let read = Task {
    var files = ["Actions/Fine.swift": getUser.replacing("GetUser", with: "Fine")]
    for stray in Stray.all {
      files["Actions/\(stray.name).swift"] = getUser.replacing("GetUser", with: stray.name)
        .replacing("let summary = \"Gets a user\"", with: "var summary: String { \(stray.summary) }")
    }
    for (name, value) in [("Infinite", ".infinity"), ("Huge", "1e300")] {
      files["Actions/\(name).swift"] = getUser.replacing("GetUser", with: name)
        .replacing(".string, \"The name\"", with: ".number, \"The name\"").replacing("\"Unknown\"", with: value)
    }
    return try await DescriptionWorkspace.with(files) { workspace in
      let read = try await workspace.read(secondsForEach: 1)
      return Dictionary(uniqueKeysWithValues: read.actions.map { ($0.source.name, $0.checked) })
    }
  }
}
