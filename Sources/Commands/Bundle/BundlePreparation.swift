import ActionChecking
import ActionHooks
import Bundling
import DataActions
import Diagnostics
import FoundationEssentials
import Generation
import PythonLint
import PythonWorkers
import ScriptRunner
import Workspace

/// Takes actions as far as bundles need them: linted, as functions, too, and tried.
struct BundlePreparation {
  let snapshot: WorkspaceSnapshot
  let environment: Environments.Environment?
  let progress: Progress

  /// The actions that nothing is wrong with, and what is wrong with the others.
  func run(_ sources: [ActionSource]) async throws -> (actions: [BundledAction], diagnostics: [Diagnostic]) {
    let outcome = try await ActionPipeline(snapshot: snapshot, progress: progress).run(sources)
    let functions = try await functions(of: outcome.linted.map(\.action))
    let counter = progress.counter("trying", of: outcome.linted.count, "script")
    let pairs = Array(zip(outcome.linted, functions))
    let actions = try await concurrently(pairs) { linted, function in
      defer { counter(1) }
      return try await bundled(linted.source, linted.action, function: function)
    }
    return (actions, outcome.diagnostics)
  }

  /// The actions as functions carry them. A script that is the same is not linted twice.
  private func functions(of actions: [LintedAction]) async throws -> [LintedAction] {
    let settings = snapshot.workspace.settings
    let others = actions.filter { action in
      let checked = action.generated.checked
      return checked.description.transport == .workspace && checked.client != settings.functionClient
    }
    if others.isEmpty { return actions }
    let generated = await onAllCores(others) { action in
      Generation.generate(
        action.generated.checked.made(by: settings.functionClient), hooks: action.generated.hooks?.hooks)
    }
    let linted = try await ScriptLinter(for: settings).lint(generated.compactMap(\.value))
    let byName = Dictionary(
      linted.compactMap { checked in checked.value.map { ($0.generated.action, $0) } }
    ) { first, _ in first }
    return actions.map { byName[$0.generated.action] ?? $0 }
  }

  private func bundled(
    _ source: ActionSource, _ action: LintedAction, function: LintedAction
  ) async throws -> BundledAction {
    let checked = action.generated.checked
    // Made-up values do: what is tried is tried against a stub.
    let variables = try RunVariables(
      checked.description, environment: environment, workspace: snapshot.workspace.settings, process: [:])
    let examples = variables.unset.map { ($0.uppercased(), Self.example(of: $0, in: checked)) }
    return try await BundledAction(
      linted: action, function: function,
      trials: ActionTrials(checked, samples: try snapshot.samples(of: source.action).samples).all,
      environment: variables.settings.merging(variables.secrets) { setting, _ in setting }
        .merging(examples) { setting, _ in setting },
      runner: ScriptRunner(workers: .beside))
  }

  /// A value for a setting that has none.
  private static func example(of setting: String, in action: CheckedAction) -> String {
    if case .genesys(let client) = action.description.request.signIn, client.region.parts == [.setting(setting)] {
      return "mypurecloud.com"
    }
    return action.url.origin.parts.first == .setting(setting) ? "https://api.example.com" : "sample"
  }
}
