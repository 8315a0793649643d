import ActionChecking
import ArgumentParser
import CurlCommands
import DataActions
import Diagnostics
import FoundationEssentials
import JSONText
import Schemas
import SwiftText
import Workspace

/// `gcgen new NAME`.
struct NewCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a new action, and the workspace around it where there is none.",
    discussion: """
      Without flags it asks, on a terminal, or else writes the tutorial's action. Nothing is ever overwritten.
      """)
  static let examples = [
    "gcgen new GetUserDetails",
    "gcgen new GetOrder --get 'https://api.example.com/orders/{order_id}' --output 'status:string=$.status'",
    "gcgen new CreateTicket --curl ticket.curl --sample answer.json",
    "gcgen new GetUser --from openapi.yaml --operation getUser",
    "gcgen new GetOrderV2 --like GetOrder",
  ]

  @Argument(help: "The action's name: that of its type and its file, such as GetUserDetails.")
  var name: String?

  @OptionGroup(title: "Action") var flags: ActionFlags

  @OptionGroup(title: "Operation of --from") var operation: SchemaFlags

  @Option(help: ArgumentHelp("The workspace's folder, made if it is not there.", valueName: "dir"))
  var workspace: String?

  func perform(on console: Console) async throws -> ExitStatus {
    var name = name
    var flags = flags
    if flags.isEmpty, console.canAsk {
      var questions = Questions(console: console)
      (name, flags) = questions.ask(name: name, flags: flags)
    }
    guard let name else { throw ValidationError("Missing expected argument '<name>'") }
    if let like = flags.like { return try copy(like, as: name, on: console) }
    try checkName(name)
    let curl = try flags.curl.map { try CurlFile(named: $0).read(on: console) }
    let named = try operation.operationName()
    if flags.from == nil, named != nil { throw ValidationError("--operation and --path go with --from") }
    let operation = try flags.from.map { try OperationFile(named: $0).read(named, for: name, in: try root()) }
    let answer = try ActionAnswer(samples: flags.samples, action: name) ?? operation?.answer
    var draft = ActionDraft()
    var description = draft.description(
      action: name, flags: flags, body: try body(flags), curl: curl, operation: operation?.description)
    let suggested = flags.outputs.isEmpty ? answer?.outputs(beside: description.inputs) : nil
    draft.takeOutputs(flags, suggested: suggested?.outputs, into: &description)
    guard draft.mistakes.isEmpty else { throw ValidationError(draft.mistakes.joined(separator: "\n       ")) }
    try check(description, action: name, on: console)
    let text = SwiftAction(action: name, description: description, model: suggested?.use).text
    try write(text, action: name, answer: suggested == nil ? nil : answer, on: console)
    tell(curl?.secrets ?? [], (operation?.remarks ?? []) + (suggested?.remarks ?? []), on: console)
    return .done
  }

  /// Refuses what cannot be the name of a type in Swift.
  func checkName(_ name: String) throws {
    if SwiftNames.isTypeName(name) { return }
    let near = SwiftNames.typeName(for: name).map { "; '\($0)' can" } ?? ""
    throw ValidationError("'\(name)' cannot be the name of a Swift type\(near)")
  }

  private func body(_ flags: ActionFlags) throws -> JSONTree? {
    guard let file = flags.body else { return nil }
    guard let data = FileManager.default.contents(atPath: try absolute(file)) else {
      throw ValidationError("--body '\(file)' cannot be read")
    }
    do {
      return try LocatedJSON(parsing: Array(data)).tree
    } catch {
      throw ValidationError("--body \(file):\(error.position.line):\(error.position.column): \(error.message)")
    }
  }

  /// What the flags describe must be an action that generates at once.
  private func check(_ description: ActionDescription, action: String, on console: Console) throws {
    let located = LocatedDescription(
      action: action, description: description, location: SourceLocation(file: "gcgen new \(action)"))
    let checked = ActionChecking.check(located, terms: WorkspaceTerms())
    let report = DiagnosticReport(
      checked.diagnostics.map { Diagnostic($0.code, $0.message, at: nil, notes: $0.notes.map { Note($0.message) }) })
    if checked.value == nil { throw CommandFailure(report.diagnostics, .usage) }
    report.say(on: console, root: nil)
  }

  /// Writes the workspace where there is none, the answer's model, and the action last, so that it is whole.
  private func write(_ text: String, action: String, answer: ActionAnswer?, on console: Console) throws {
    let root = try root()
    let file = "\(Workspace.actionsFolder)/\(action).swift"
    try refuse(action, at: [file], in: SourceFiles.read(below: root), below: root)
    var written = try Scaffold(root: root).write()
    if let answer, let workspace = try Workspace.open(at: root).value {
      written += try answer.write(into: workspace).map(\.path)
    }
    try WorkspaceFile.write(text, to: file, below: root)
    for path in written + [file] { console.data("new  \(path)\n") }
  }

  /// Says what a person should know of what was written.
  private func tell(_ secrets: [CurlSecret], _ remarks: [String], on console: Console) {
    for secret in secrets {
      console.say("Secret: the script reads \(secret.what) from \(secret.variable)")
    }
    for remark in remarks { console.say("Note: \(remark)") }
    sayNext(on: console)
  }

  /// Says what makes a script of the action.
  func sayNext(on console: Console) {
    console.say("Next: gcgen generate\(workspace.map { " --workspace \($0)" } ?? "")")
  }

  /// Refuses (GC913) an action that is there in any letter case, and files that are.
  func refuse(_ action: String, at files: [String], in sources: SourceFiles, below root: String) throws {
    if let other = sources.actions.first(where: { $0.action.lowercased() == action.lowercased() }) {
      let place = SourceLocation(file: other.file)
      throw CommandFailure(
        [Diagnostic(.actionExists, "the action '\(other.action)' exists already", at: place)], .usage)
    }
    for file in files where FileManager.default.fileExists(atPath: "\(root)/\(file)") {
      throw CommandFailure(
        [Diagnostic(.actionExists, "there is a file of that name already", at: SourceLocation(file: file))], .usage)
    }
  }

  /// The folder of the workspace that was meant, there or not.
  func root() throws -> String {
    if let workspace { return try absolute(workspace) }
    let current = try currentFolder()
    return Workspace.root(enclosing: current) ?? current
  }
}
