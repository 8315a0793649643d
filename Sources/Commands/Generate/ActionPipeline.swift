import ActionChecking
import ActionHooks
import Diagnostics
import FoundationEssentials
import Generation
import PythonLint
import PythonWorkers
import Workspace

/// The one way from a description to a linted script: load → check → generate → lint.
struct ActionPipeline {
  let snapshot: WorkspaceSnapshot
  /// Where it is said how far the work is; nil where nobody waits for it.
  var progress: Progress?

  /// What came of some actions, in their order.
  struct Outcome {
    /// The actions that passed every stage.
    var linted: [(source: ActionSource, action: LintedAction)] = []
    /// What any stage had to say.
    var diagnostics: [Diagnostic] = []
  }

  /// Takes actions all the way.
  func run(_ sources: [ActionSource]) async throws -> Outcome {
    var outcome = Outcome()
    let generated = try await generate(sources, into: &outcome.diagnostics)
    if generated.isEmpty { return outcome }
    let linter = try await ScriptLinter(for: snapshot.workspace.settings)
    let counter = progress?.counter("linting", of: generated.count, "script")
    let linted = try await linter.lint(generated.map(\.action)) { counter?(1) }
    for (pair, checked) in zip(generated, linted) {
      outcome.diagnostics += checked.diagnostics
      if let action = checked.value { outcome.linted.append((pair.source, action)) }
    }
    return outcome
  }

  /// Takes actions as far as their scripts, not linted.
  func generate(
    _ sources: [ActionSource], into diagnostics: inout [Diagnostic]
  ) async throws -> [(source: ActionSource, action: GeneratedAction)] {
    let checked = try await check(sources, into: &diagnostics)
    let hooks = try await hooks(of: sources, into: &diagnostics)
    let hooked = checked.filter { hooks[$0.source.action].map { $0 != nil } ?? true }
    let generated = await onAllCores(hooked) { pair in
      Generation.generate(pair.action, hooks: hooks[pair.source.action] ?? nil)
    }
    return zip(hooked, generated).compactMap { pair, generated in
      diagnostics += generated.diagnostics
      return generated.value.map { (pair.source, $0) }
    }
  }

  /// The hooks of those actions that have any, by the action's name; nil where anything is wrong with them.
  private func hooks(
    of actions: [ActionSource], into diagnostics: inout [Diagnostic]
  ) async throws -> [String: CheckedHooks?] {
    let files = actions.compactMap { snapshot.sources.hooks[$0.action] }
    if files.isEmpty { return [:] }
    let checker = try await HooksChecker(for: snapshot.workspace.settings)
    let checked = try await checker.check(files.map { ($0.file, $0.bytes) })
    diagnostics += checked.flatMap(\.diagnostics)
    return Dictionary(zip(files.map(\.action), checked.map(\.value))) { first, _ in first }
  }

  /// Takes actions as far as their proof that nothing is wrong with them.
  func check(
    _ sources: [ActionSource], into diagnostics: inout [Diagnostic]
  ) async throws -> [(source: ActionSource, action: CheckedAction)] {
    let loader = DescriptionLoader(snapshot: snapshot)
    let loaded = try await loader.load(sources) { progress?.counter("compiling", of: $0, "action") ?? { _ in } }
    diagnostics += loaded.shared
    var results = try await checkWithSamples(loaded.actions)
    let placed = try await placedInSwift(zip(loaded.actions, results), loader: loader)
    for (index, action) in loaded.actions.enumerated() {
      if let result = placed[action.source.action] { results[index] = result }
    }
    return zip(loaded.actions, results).compactMap { action, result in
      diagnostics += result.diagnostics
      return result.value.map { (action.source, $0) }
    }
  }

  /// The proof for each action, with what its sample responses say about its paths.
  private func checkWithSamples(_ loaded: [DescriptionLoader.Loaded]) async throws -> [Checked<CheckedAction>] {
    try await onAllCores(loaded) { loaded in
      Result {
        let checked = check(loaded.description)
        let read = try snapshot.samples(of: loaded.source.action)
        let findings = checked.value.map { checkSamples($0, samples: read.samples) } ?? []
        return Checked(checked.value, checked.diagnostics + read.diagnostics + findings)
      }
    }.map { try $0.get() }
  }

  /// A complaint about a description that was not compiled now has no place in the Swift file; all such files are
  /// read again for that, where there is a compiler.
  private func placedInSwift(
    _ checked: some Sequence<(DescriptionLoader.Loaded, Checked<CheckedAction>)>, loader: DescriptionLoader
  ) async throws -> [String: Checked<CheckedAction>] {
    let sources = checked.filter { $0.origin == .intactDescription && !$1.diagnostics.isEmpty }.map(\.0.source)
    do {
      let compiled = try await loader.compile(sources).actions
      return Dictionary(zip(compiled.map(\.source.action), try await checkWithSamples(compiled))) { first, _ in first }
    } catch is SwiftCompilerMissing {
      return [:]
    }
  }

  /// What a description generates with some hooks; nil where anything is wrong with it.
  func generate(_ description: Checked<LocatedDescription>, hooks: CheckedHooks?) -> GeneratedAction? {
    check(description).value.flatMap { Generation.generate($0, hooks: hooks).value }
  }

  /// The proof that nothing is wrong with a description, with all there is to say of it.
  func check(_ description: Checked<LocatedDescription>) -> Checked<CheckedAction> {
    guard let located = description.value else { return Checked(nil, description.diagnostics) }
    let checked = ActionChecking.check(located, terms: snapshot.workspace.settings.terms)
    return Checked(checked.value, description.diagnostics + checked.diagnostics)
  }
}

extension PythonWorkers {
  /// The workers of the program beside this one, or of the one that `GCGEN_PYTHON` names.
  static var beside: PythonWorkers {
    PythonWorkers(executable: executable(configured: ProcessInfo.processInfo.environment["GCGEN_PYTHON"]))
  }
}

extension GeneratedAction {
  /// The texts of its files.
  var texts: [GeneratedFile: String] {
    [.description: description, .script: script, .definition: definition]
  }
}

extension GeneratedAction {
  /// A complaint about a line of the script, with the place in the description that the line comes from.
  func atTheDescription(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let place = diagnostic.location, let origin = origins[line: place.line, column: place.column] else {
      return diagnostic
    }
    return Diagnostic(
      diagnostic.code, diagnostic.message, at: origin,
      notes: diagnostic.notes + [Note("in the generated script", at: place)])
  }
}
