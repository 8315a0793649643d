import ArgumentParser
import Diagnostics
import JSONText
import Schemas
import SwiftText
import Workspace

/// `gcgen schema add NAME --from FILE…`.
struct SchemaAddCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Writes a response model from a JSON Schema, an operation of an OpenAPI document, or sample responses.",
    discussion: """
      What the model is written from is kept in Schemas/NAME.schema.json. A sample adds to the ones before it: what one \
      lacks may be missing, what one has as null may be null.
      """)
  static let usageName = "schema add"
  static let examples = SchemaCommand.examples

  @Argument(help: "The model's name: that of its type and its file, such as User.")
  var name: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("A JSON Schema, an OpenAPI document, or sample responses; in JSON or YAML.", valueName: "file"))
  var from: [String]

  @OptionGroup var flags: SchemaFlags

  @Flag(help: "Start over, whatever is kept for that name.")
  var replace = false

  @Flag(help: "Write over a model that a person wrote or changed.")
  var force = false

  @OptionGroup var workspace: WorkspaceOptions

  func perform(on console: Console) async throws -> ExitStatus {
    try checkName()
    let opened = try workspace.open(console: console)
    let alone = try WorkspaceGuard(root: opened.root)
    defer { _ = alone }
    let snapshot = try WorkspaceSnapshot(of: opened)
    try checkFree(in: snapshot)
    let kept = try replace ? nil : keptSchema(in: snapshot)
    let read = try SchemaReading(name: name).read(files: from, operation: try flags.operationName(), kept: kept)
    guard let outcome = read.value else { throw CommandFailure(read.diagnostics, .findings) }
    if let kept, kept.origin != .samples || outcome.kept.origin != .samples {
      let place = SourceLocation(file: ModelFiles.schema(of: name))
      throw CommandFailure([Diagnostic(.keptSchema, "the model '\(name)' is there already", at: place)], .usage)
    }
    var plan = WritePlan(snapshot: snapshot, edits: force ? .takeOver : .keep)
    let complaints = try plan.write(model: name, schema: outcome.kept.text, swift: outcome.model.swift)
    if !complaints.isEmpty { throw CommandFailure(complaints, .findings) }
    try plan.carryOut()
    for change in plan.changes { console.data("\(change.word)  \(change.path)\n") }
    console.say(hint(outcome.model))
    return .done
  }

  private func checkName() throws {
    if SwiftNames.isTypeName(name) { return }
    let near = SwiftNames.typeName(for: name, suffix: "Response").map { "; '\($0)' can" } ?? ""
    throw ValidationError("'\(name)' cannot be the name of a Swift type\(near)")
  }

  /// An action of the same name would be the same type.
  private func checkFree(in snapshot: WorkspaceSnapshot) throws {
    guard let action = snapshot.sources.actions.first(where: { $0.action == name }) else { return }
    let place = SourceLocation(file: action.file)
    throw CommandFailure([Diagnostic(.actionExists, "'\(name)' is the name of an action", at: place)], .usage)
  }

  private func keptSchema(in snapshot: WorkspaceSnapshot) throws -> KeptSchema? {
    guard let document = try snapshot.keptSchema(of: name) else { return nil }
    guard let value = document.value else { throw CommandFailure(document.diagnostics, .findings) }
    return KeptSchema(reading: value.json.tree)
  }

  private func hint(_ model: ModelFile) -> String {
    let property = ModelOutputs.property(for: model)
    let type = model.isArray ? "[\(name)]" : name
    let field = (model.root.fields.first?.swiftName).map { model.isArray ? "each.\($0)" : $0 } ?? "…"
    return "Use it in an action: let \(property) = Response<\(type)>() and Output(…, at: \(property).\(field))"
  }
}
