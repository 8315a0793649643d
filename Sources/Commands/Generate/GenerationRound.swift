import ActionHooks
import Diagnostics
import Generation
import PythonLint
import Workspace

/// Generating some actions of a workspace once, from the files as they are now.
struct GenerationRound {
  /// Whether anything is written.
  enum Effect {
    case write
    case nothing
  }

  /// Those that were named; all without any.
  let actions: ActionArguments
  let edits: WritePlan.Edits
  let effect: Effect
  let progress: Progress

  /// Does it, alone in the workspace if anything is to be written, and says what was done.
  func run(in workspace: Workspace) async throws -> GenerateReport {
    let alone = effect == .write ? try WorkspaceGuard(root: workspace.root) : nil
    defer { _ = alone }
    let snapshot = try WorkspaceSnapshot(of: workspace)
    var (plan, diagnostics) = try await plan(for: snapshot)
    if actions.actions.isEmpty {
      diagnostics += try plan.removeOrphans { try remade($0, hooks: nil, snapshot: snapshot) }
    }
    try checkFolders(of: plan, root: workspace.root)
    if effect == .write {
      try plan.carryOut()
      try Scaffold(root: workspace.root).writeLibrary()
    }
    return GenerateReport(plan: plan, report: DiagnosticReport(snapshot.sources.diagnostics + diagnostics))
  }

  private func plan(for snapshot: WorkspaceSnapshot) async throws -> (WritePlan, [Diagnostic]) {
    var plan = WritePlan(snapshot: snapshot, edits: edits)
    var stale: [ActionSource] = []
    let sources = try actions.sources(in: snapshot)
    let current = await onAllCores(sources) { source in Result { try snapshot.currentEntries(of: source) } }
    for (source, entries) in zip(sources, current) {
      if let entries = try entries.get() {
        plan.keep(source, entries: entries)
      } else {
        stale.append(source)
      }
    }
    if stale.isEmpty { return (plan, []) }
    defer { progress.clear() }
    let outcome = try await ActionPipeline(snapshot: snapshot, progress: progress).run(stale)
    var diagnostics = outcome.diagnostics
    plan.leave(stale.count - outcome.linted.count)
    for (source, action) in outcome.linted {
      let output = WritePlan.Output(source: source, texts: action.generated.texts)
      diagnostics += try plan.write(output) {
        try remade(source.action, hooks: action.generated.hooks?.hooks, snapshot: snapshot)
      }
    }
    return (plan, diagnostics)
  }

  /// What comes of the `description.json` that lies there, whatever the sources say now, with the hooks of now.
  private func remade(
    _ action: String, hooks: CheckedHooks?, snapshot: WorkspaceSnapshot
  ) throws -> [GeneratedFile: String] {
    guard let bytes = try snapshot.bytes(of: .description, action) else { return [:] }
    let read = readDescription(json: bytes, file: GeneratedFile.description.path(of: action), action: action)
    return ActionPipeline(snapshot: snapshot, progress: progress).generate(read, hooks: hooks)?.texts ?? [:]
  }

  /// Nothing is written through a symbolic link that leads out of the workspace.
  private func checkFolders(of plan: WritePlan, root: String) throws {
    let folders = Set(plan.changes.map { $0.path.split(separator: "/").dropLast().joined(separator: "/") })
    let outside = folders.filter { !staysInside($0, root: root) }.sorted()
    if outside.isEmpty { return }
    throw CommandFailure(
      outside.map { Diagnostic(.outsideWorkspace, "'\($0)' leads to a place outside the workspace", at: nil) },
      .environment)
  }
}
