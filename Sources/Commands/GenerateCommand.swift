import ActionHooks
import ArgumentParser
import Diagnostics
import Generation
import JSONText
import PythonLint
import Workspace

/// `gcgen generate [ACTION…]`.
struct GenerateCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes the script and the definition of each action whose description changed.",
    discussion: """
      Scripts are linted before they are written; a finding leaves that action's old files alone. A generated file \
      that was edited by hand is left alone, too.
      """)
  static let examples = ["gcgen generate", "gcgen generate GetUserDetails --diff", "gcgen generate --check"]

  @OptionGroup var actions: ActionArguments
  @OptionGroup var workspace: WorkspaceOptions

  @Flag(help: "Write nothing; exit with 1 if anything would change.")
  var check = false

  @Flag(help: "Write nothing; show what would change.")
  var diff = false

  @Flag(help: "Write over generated files that were edited by hand.")
  var force = false

  @Option(help: "human or json.")
  var format = ReportFormat.human

  func perform(on console: Console) async throws -> ExitStatus {
    let opened = try workspace.open(console: console)
    let isDryRun = check || diff
    let alone = isDryRun ? nil : try WorkspaceGuard(root: opened.root)
    defer { _ = alone }
    let snapshot = try WorkspaceSnapshot(of: opened)
    var (plan, diagnostics) = try await self.plan(for: snapshot, console: console)
    if actions.actions.isEmpty { diagnostics += try plan.removeOrphans() }
    try checkFolders(of: plan, root: opened.root)
    if !isDryRun {
      try plan.carryOut()
      try Scaffold(root: opened.root).writeLibrary()
    }
    let report = DiagnosticReport(snapshot.sources.diagnostics + diagnostics)
    tell(plan, report, root: opened.root, console: console)
    let isClean = !report.hasErrors && plan.isComplete
    return isClean && !(check && !plan.changes.isEmpty) ? .done : .findings
  }

  private func plan(
    for snapshot: WorkspaceSnapshot, console: Console
  ) async throws -> (WritePlan, [Diagnostic]) {
    var plan = WritePlan(snapshot: snapshot, edits: force ? .takeOver : .keep)
    var stale: [ActionSource] = []
    for source in try actions.sources(in: snapshot) {
      if let entries = try snapshot.currentEntries(of: source) {
        plan.keep(source, entries: entries)
      } else {
        stale.append(source)
      }
    }
    if stale.isEmpty { return (plan, []) }
    let progress = Progress(console: console, "generating \(stale.count) action\(stale.count == 1 ? "" : "s")")
    defer { progress.clear() }
    let outcome = try await ActionPipeline(snapshot: snapshot).run(stale)
    var diagnostics = outcome.diagnostics
    plan.leave(stale.count - outcome.linted.count)
    for (source, action) in outcome.linted {
      let output = WritePlan.Output(source: source, texts: action.generated.texts)
      diagnostics += try plan.write(output) {
        try remade(source, hooks: action.generated.hooks?.hooks, snapshot: snapshot)
      }
    }
    return (plan, diagnostics)
  }

  /// What comes of the `description.json` that lies there, whatever the sources say now, with the hooks of now.
  private func remade(
    _ source: ActionSource, hooks: CheckedHooks?, snapshot: WorkspaceSnapshot
  ) throws -> [GeneratedFile: String] {
    guard let bytes = try snapshot.bytes(of: .description, source.action) else { return [:] }
    let read = readDescription(
      json: bytes, file: GeneratedFile.description.path(of: source.action), action: source.action)
    return ActionPipeline(snapshot: snapshot).generate(read, hooks: hooks)?.texts ?? [:]
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

  private func tell(_ plan: WritePlan, _ report: DiagnosticReport, root: String, console: Console) {
    switch format {
    case .json: console.data(GenerateReport(plan: plan, report: report).json.text(.pretty))
    case .human:
      for change in plan.changes {
        console.data(
          diff
            ? UnifiedDiff(change).text(style: console.outputStyle)
            : "\(change.word)  \(change.path)\n")
      }
      report.say(on: console, root: root)
      console.say(GenerateReport(plan: plan, report: report).summary(isDryRun: check || diff))
    }
  }
}
