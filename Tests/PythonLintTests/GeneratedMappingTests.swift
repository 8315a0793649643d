import ActionChecking
import Diagnostics
import FoundationEssentials
import Generation
import JSONText
import PythonLint
import PythonSyntax
import TestSupport
import Testing
import Workspace

/// The linter follows everything that a mapping is made of.
struct GeneratedMappingTests {
  @Test func `finds nothing in the golden scripts`() async throws {
    let folder = TestFolders.root + "/Tests/GenerationTests/Goldens/"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      $0.hasSuffix(".py") && !$0.hasSuffix(".hooks.py")
    }
    #expect(names.count > 5)
    for name in names.sorted() {
      let script = try String(contentsOfFile: folder + name, encoding: .utf8)
      let definition = try Data(contentsOf: URL(filePath: folder + name.dropLast(2) + "definition.json"))
      let tree = try LocatedJSON(parsing: Array(definition)).tree
      #expect(try await lint(script, definition: tree) == [], "\(name)")
    }
  }

  @Test func `finds nothing in scripts of random requests`() async throws {
    let first = UInt64.random(in: 0..<1_000_000_000)
    print("the seeds of the random requests begin at \(first)")
    let actions = (first..<first + 300).compactMap { seed -> GeneratedAction? in
      let bytes = Array(RandomRequests.json(seed: seed).text(.compact).utf8)
      let description = readDescription(json: bytes, file: "a.action.json", action: "Action\(seed - first)").value
      let terms = WorkspaceTerms(
        client: HTTPClient.allCases[Int(seed % 2)], log: LogLevel.allCases[Int(seed / 2 % 3)],
        proxy: ProxySource.allCases[Int(seed / 6 % 2)], secrets: SecretSource.allCases[Int(seed / 12 % 2)])
      return description.flatMap { check($0, terms: terms).value }.flatMap { generate($0).value }
    }
    #expect(actions.count > 100)
    let linted = try await ScriptLinter(workers: workers, pythonFloor: PythonVersion(3, 9)).lint(actions)
    for (action, result) in zip(actions, linted) {
      #expect(result.diagnostics.isEmpty, "\(action.action): \(result.diagnostics)\n\(action.description)")
    }
  }

  @Test func `finds nothing in scripts of random outputs`() async throws {
    let first = UInt64.random(in: 0..<1_000_000_000)
    print("the seeds of the random outputs begin at \(first)")
    let actions = (first..<first + 400).compactMap { seed -> GeneratedAction? in
      let bytes = Array(RandomOutputs.json(seed: seed).text(.compact).utf8)
      let description = readDescription(json: bytes, file: "a.action.json", action: "Action\(seed - first)").value
      let terms = WorkspaceTerms(log: LogLevel.allCases[Int(seed % 3)])
      return description.flatMap { check($0, terms: terms).value }.flatMap { generate($0).value }
    }
    #expect(actions.count > 60)
    let linted = try await ScriptLinter(workers: workers, pythonFloor: PythonVersion(3, 9)).lint(actions)
    for (action, result) in zip(actions, linted) {
      #expect(result.diagnostics.isEmpty, "\(action.action): \(result.diagnostics)\n\(action.description)")
    }
  }
}
