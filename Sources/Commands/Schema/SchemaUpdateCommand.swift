import ArgumentParser
import Diagnostics
import JSONText
import Schemas
import Workspace

/// `gcgen schema update [NAME] [--from FILE]`.
struct SchemaUpdateCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Says what changed in a response, writes its model again, and shows the mappings that no longer fit.",
    discussion: """
      Without --from, models follow what their Schemas/NAME.schema.json say now. With it, the operation that a model \
      came from is looked up in the newer document; new samples add to those before.
      """)
  static let usageName = "schema update"
  static let examples = SchemaCommand.examples

  @Argument(help: "The model's name; all models without one.")
  var name: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("A newer schema, OpenAPI document, or more samples.", valueName: "file"))
  var from: [String] = []

  @OptionGroup var flags: SchemaFlags

  @Flag(help: "Write nothing; exit with 1 if a model would change.")
  var check = false

  @Flag(help: "Write over a model that a person wrote or changed.")
  var force = false

  @OptionGroup var workspace: WorkspaceOptions

  func perform(on console: Console) async throws -> ExitStatus {
    let opened = try workspace.open(console: console)
    let alone = check ? nil : try WorkspaceGuard(root: opened.root)
    defer { _ = alone }
    let snapshot = try WorkspaceSnapshot(of: opened)
    var plan = WritePlan(snapshot: snapshot, edits: force ? .takeOver : .keep)
    var diagnostics: [Diagnostic] = []
    for model in try models(in: snapshot) {
      let read = try read(model, in: snapshot)
      diagnostics += read.diagnostics
      guard let outcome = read.value else { continue }
      diagnostics += try plan.write(model: model, schema: outcome.kept.text, swift: outcome.model.swift)
      tell(model, from: try snapshot.writtenModel(model), to: outcome.model, console: console)
    }
    if !check {
      try plan.carryOut()
      if plan.changes.contains(where: { $0.path.hasSuffix(".swift") }) {
        diagnostics += try await misfits(in: opened, console: console)
      }
    }
    for change in plan.changes { console.data("\(change.word)  \(change.path)\n") }
    let report = DiagnosticReport(diagnostics)
    report.say(on: console, root: opened.root)
    if plan.changes.isEmpty, !report.hasErrors { console.say("no model changes") }
    return report.hasErrors || (check && !plan.changes.isEmpty) ? .findings : .done
  }

  private func models(in snapshot: WorkspaceSnapshot) throws -> [String] {
    let names = ModelFiles.names(below: snapshot.workspace.root)
    guard let name else {
      if !from.isEmpty, names.count != 1 { throw ValidationError("--from is for one model: name it") }
      return names
    }
    if names.contains(name) { return [name] }
    let near = nearestWord(to: name, among: names).map { "; did you mean '\($0)'?" } ?? ""
    throw ValidationError("there is no '\(ModelFiles.schema(of: name))'\(near)")
  }

  private func read(_ model: String, in snapshot: WorkspaceSnapshot) throws -> Checked<SchemaReading.Outcome> {
    guard let kept = try snapshot.keptSchema(of: model), let document = kept.value else {
      return Checked(nil, try snapshot.keptSchema(of: model)?.diagnostics ?? [])
    }
    let reading = SchemaReading(name: model)
    if from.isEmpty { return try reading.read(kept: document) }
    let origin = KeptSchema(reading: document.json.tree)
    return try reading.read(files: from, operation: try flags.operationName(), kept: origin)
  }

  private func tell(_ model: String, from old: ModelFile?, to new: ModelFile, console: Console) {
    guard let old else { return }
    let changes = old.changes(to: new)
    if changes.isEmpty { return }
    console.data("\(console.outputStyle.strong(model))\n")
    for change in changes { console.data("  \(change.words)\n") }
  }

  /// What the compiler and the checks say of the actions that the new models reach.
  private func misfits(in workspace: Workspace, console: Console) async throws -> [Diagnostic] {
    let snapshot = try WorkspaceSnapshot(of: workspace)
    let stale = try snapshot.sources.actions.filter { try snapshot.currentEntries(of: $0) == nil }
    if stale.isEmpty { return [] }
    let progress = Progress(console: console, format: .human)
    defer { progress.clear() }
    var diagnostics = snapshot.sources.diagnostics
    _ = try await ActionPipeline(snapshot: snapshot, progress: progress).check(stale, into: &diagnostics)
    return diagnostics
  }
}
