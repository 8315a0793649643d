import ActionChecking
import DataActions
import Diagnostics
import Generation
import JSONText
import PythonLint
import PythonSyntax
import TestSupport
import Testing

struct GeneratedActionTests {
  private func action(_ name: String, _ terms: WorkspaceTerms = WorkspaceTerms()) throws -> GeneratedAction {
    let description = ActionDescription(
      name: name, summary: "Gets a user",
      inputs: [InputDescription(name: "user_id", type: .integer, description: "Who")],
      request: RequestDescription(
        method: .get, url: Text([.literal("https://example.com/users/"), .input("user_id")])),
      outputs: [])
    let located = LocatedDescription(
      action: name, description: description, location: SourceLocation(file: "Actions/\(name).swift", line: 3),
      locations: ["/request/url": SourceLocation(file: "Actions/\(name).swift", line: 7, column: 9)])
    let checked = try #require(check(located, terms: terms).value)
    return try #require(generate(checked).value)
  }

  @Test func `lints what was generated, many at once and in order`() async throws {
    let names = (0..<40).map { "Get\($0)" }
    let linted = try await ScriptLinter(workers: workers, pythonFloor: PythonVersion(3, 9))
      .lint(try names.map { try action($0) })
    #expect(linted.map { $0.value?.generated.action } == names)
    #expect(linted.flatMap(\.diagnostics).isEmpty)
  }

  @Test(arguments: HTTPClient.allCases, ProxySource.allCases)
  func `finds nothing in what either client sends, with a proxy or without`(
    client: HTTPClient, proxy: ProxySource
  ) async throws {
    let action = try action("Get", WorkspaceTerms(client: client, proxy: proxy))
    #expect(action.script.contains("_PROXY") == (proxy == .environment))
    let linted = try await ScriptLinter(workers: workers, pythonFloor: PythonVersion(3, 9)).lint([action])
    #expect(linted.flatMap(\.diagnostics) == [])
  }

  @Test func `tells a finding at the description's line, with the script's own in a note`() async throws {
    // No Python so old can be asked for; it stands for a template that slipped.
    let linted = try await ScriptLinter(workers: workers, pythonFloor: PythonVersion(3, 5)).lint([try action("Get")])
    let checked = try #require(linted.first)
    #expect(checked.value == nil)
    let finding = try #require(checked.diagnostics.first)
    #expect(finding.code == .newerSyntax)
    #expect(finding.location?.file == "Actions/Get.swift")
    let note = try #require(finding.notes.first)
    #expect(note.message.hasPrefix("in line "))
  }

  @Test(
    .enabled(if: TestFolders.shared != nil, "the folder of the conformance suites is not here"))
  func `finds in the tutorial's script only what is truly wrong with it`() async throws {
    let definition = JSONTree.object([
      .init(
        "outputs",
        .array(
          [
            ("user_name", "string"), ("user_email", "string"), ("user_phone", "string"), ("success", "boolean"),
            ("error", "string"),
          ].map { name, type in .object([.init("name", .string(name)), .init("datatype", .string(type))]) }))
    ])
    let script = try Tutorial.script()
    #expect(script.contains("def main(input_data):\n    \"\"\"\n"))
    let found = try await ScriptLinter(workers: workers, pythonFloor: PythonVersion(3, 9))
      .lint(script: script, file: "data_action_script.py", definition: definition)
    #expect(
      found.map(\.message) == [
        "'json' imported but unused", "'sys' imported but unused",
        "local variable 'e' is assigned to but never used",
      ])
    #expect(found.map(\.location?.line) == [2, 3, 52])
  }
}
