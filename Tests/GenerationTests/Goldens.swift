import ActionChecking
import ActionHooks
import Diagnostics
import FoundationEssentials
import Generation
import JSONText
import PythonSyntax
import PythonWorkers
import TestSupport
import Testing
import Workspace

/// The example actions of these tests.
enum Goldens {
  /// The folder that holds them.
  static let folder = TestFolders.root + "/Tests/GenerationTests/Goldens"

  /// Their names.
  static let names = [
    "CreateTicket", "DeleteNothing", "FetchReport", "FindOrders", "GetUserDetails", "ListAllOrders", "ReadAll",
    "ReadContact", "RequestCallback", "SendForm", "SignInToken",
  ]

  /// What is generated from one of them.
  static func generate(_ name: String, terms: WorkspaceTerms = Generated.terms) async throws -> GeneratedAction {
    let json = try String(contentsOfFile: "\(folder)/\(name).action.json", encoding: .utf8)
    let hooks = try? String(contentsOfFile: "\(folder)/\(name).hooks.py", encoding: .utf8)
    guard let hooks else { return try Generated.from(json: json, action: name, terms: terms) }
    return try await Generated.from(json: json, action: name, hooks: hooks, terms: terms)
  }
}

/// Actions on their way through the stages before and at this one.
enum Generated {
  /// What is generated from a description in JSON that has no error in it.
  static func from(
    json: String, action: String = "Example", terms: WorkspaceTerms = terms
  ) throws -> GeneratedAction {
    try #require(generate(checked(json, action, terms)).value)
  }

  /// What is generated from a description in JSON and hooks that have no error in them.
  static func from(
    json: String, action: String = "Example", hooks: String, terms: WorkspaceTerms = terms
  ) async throws -> GeneratedAction {
    let checker = HooksChecker(workers: workers, pythonFloor: PythonVersion(3, 9))
    let found = try await TestGate.interpreters.pass {
      try await checker.check([(file: "Actions/\(action).hooks.py", bytes: Array(hooks.utf8))])
    }
    let checkedHooks = try #require(found.first?.value, "\(found.flatMap(\.diagnostics))")
    return try #require(generate(checked(json, action, terms), hooks: checkedHooks).value)
  }

  private static func checked(_ json: String, _ action: String, _ terms: WorkspaceTerms) throws -> CheckedAction {
    let located = readDescription(json: Array(json.utf8), file: "\(action).action.json", action: action)
    let description = try #require(located.value, "\(located.diagnostics)")
    let checked = check(description, terms: terms)
    return try #require(checked.value, "\(checked.diagnostics)")
  }

  /// What is generated from a description; nil where the checks refuse it.
  static func ifSound(_ json: JSONTree, log: LogLevel = .failures) -> GeneratedAction? {
    ifSound(json, terms: WorkspaceTerms(log: log))
  }

  /// What is generated from a description in a workspace; nil where the checks refuse it.
  static func ifSound(_ json: JSONTree, terms: WorkspaceTerms) -> GeneratedAction? {
    let bytes = Array(json.text(.compact).utf8)
    guard let located = readDescription(json: bytes, file: "a.action.json", action: "Example").value else { return nil }
    return check(located, terms: terms).value.flatMap { generate($0).value }
  }

  private static let workers = PythonWorkers(executable: PythonWorkers.executable(configured: nil))

  static let terms = WorkspaceTerms(environments: Environments([.init(name: "test", settings: settings)]))
  private static let settings = [
    "crm_base_url": "http://127.0.0.1:8080", "crm_host": "127.0.0.1:8080", "tenant": "acme",
  ]
}

/// Expects a text to be the one kept in a file; with `GCGEN_RECORD` set, the file is written and the test fails.
func expectSnapshot(_ text: String, in file: String) throws {
  let path = "\(Goldens.folder)/\(file)"
  let kept = try? String(contentsOfFile: path, encoding: .utf8)
  if kept == text { return }
  if ProcessInfo.processInfo.environment["GCGEN_RECORD"] != nil {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    Issue.record("recorded \(file); run again without GCGEN_RECORD")
  } else {
    Issue.record("\(file) is not what is generated now; GCGEN_RECORD=1 keeps it:\n\(text)")
  }
}
