import ActionChecking
import Bundling
import Diagnostics
import FoundationEssentials
import Generation
import JSONText
import PythonLint
import PythonSyntax
import PythonWorkers
import ScriptRunner
import TestSupport
import Testing
import Workspace

/// Actions that tests make bundles of.
enum BundledActions {
  /// The environments of every test's workspace.
  static let environments = Environments([
    Environments.Environment(
      name: "production", settings: ["crm_base_url": "https://crm.example.com/api/", "tenant": "t 1/$x#if"]),
    Environments.Environment(
      name: "test", settings: ["crm_base_url": "https://crm.test.example.com", "tenant": "tenant-of-test"]),
  ])

  /// An order for production.
  static let order = BundleOrder(
    environment: environments.all[0], environments: environments, pythonFloor: PythonVersion(3, 9))

  static let runner = ScriptRunner(workers: workers)
  static let workers = PythonWorkers(executable: PythonWorkers.executable(configured: nil))

  /// What is generated from a description in JSON; nil where the checks refuse it.
  static func generated(_ json: String, action: String = "Example") -> GeneratedAction? {
    let terms = WorkspaceTerms(environments: environments, client: .standardLibrary)
    guard let located = readDescription(json: Array(json.utf8), file: "a.action.json", action: action).value else {
      return nil
    }
    return check(located, terms: terms).value.flatMap { generate($0).value }
  }

  /// Actions with their trials, run.
  static func bundled(_ pairs: [(action: GeneratedAction, trials: [Trial])]) async throws -> [BundledAction] {
    let linter = ScriptLinter(workers: workers, pythonFloor: PythonVersion(3, 9))
    let linted = try await linter.lint(pairs.map(\.action)) {}
    return try await withThrowingTaskGroup(of: (Int, BundledAction).self) { group in
      for (index, (pair, result)) in zip(pairs, linted).enumerated() {
        let action = try #require(result.value, "\(result.diagnostics)")
        group.addTask {
          try await TestGate.interpreters.pass {
            let bundled = try await BundledAction(
              linted: action, function: action, trials: pair.trials, environment: variables, runner: runner)
            return (index, bundled)
          }
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// What a script finds in its environment: the values of production, and a secret.
  private static let variables = [
    "CRM_BASE_URL": "https://crm.example.com/api/", "TENANT": "t 1/$x#if", "CRM_TOKEN": "s3cret",
  ]

  /// What a target's proof finds wrong with an action, once its files are on disk and maybe changed.
  static func faults(
    of action: BundledAction, for target: String, order: BundleOrder = order,
    changing change: (String) throws -> Void = { _ in }
  ) async throws -> [String] {
    let target = try #require(bundleTargets.first { $0.name == target })
    let made = bundle([action], for: target, order: order)
    let whole = try #require(made.bundle, "\(made.diagnostics)")
    let files = try await whole.bytes(workers: workers)
    return try await TestFolders.withTemporaryFolder { folder in
      for file in files { try WorkspaceFile.write(file.bytes, to: file.path, below: folder) }
      try change(folder)
      return try await TestGate.interpreters.pass {
        try await target.faults(of: action, in: BundleFolder(path: folder, runner: runner), for: order)
      }
    }
  }
}
