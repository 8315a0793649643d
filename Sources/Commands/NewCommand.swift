import ActionChecking
import ArgumentParser
import DataActions
import Diagnostics
import FoundationEssentials
import JSONText
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
  ]

  @Argument(help: "The action's name: that of its type and its file, such as GetUserDetails.")
  var name: String?

  @OptionGroup(title: "Action") var flags: ActionFlags

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
    try checkName(name)
    var draft = ActionDraft()
    let description = draft.description(action: name, flags: flags, body: try body(flags))
    guard draft.mistakes.isEmpty else { throw ValidationError(draft.mistakes.joined(separator: "\n       ")) }
    try check(description, action: name, on: console)
    return try write(SwiftAction(action: name, description: description).text, action: name, on: console)
  }

  private func checkName(_ name: String) throws {
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

  private func write(_ text: String, action: String, on console: Console) throws -> ExitStatus {
    let root = try root()
    let file = "\(Workspace.actionsFolder)/\(action).swift"
    let existing = try SourceFiles.read(below: root).actions
    if let other = existing.first(where: { $0.action.lowercased() == action.lowercased() }) {
      let place = SourceLocation(file: other.file)
      throw CommandFailure(
        [Diagnostic(.actionExists, "the action '\(other.action)' exists already", at: place)], .usage)
    }
    for path in try Scaffold(root: root).write() + [file] {
      if path == file { try WorkspaceFile.write(text, to: file, below: root) }
      console.data("new  \(path)\n")
    }
    console.say("Next: gcgen generate\(workspace.map { " --workspace \($0)" } ?? "")")
    return .done
  }

  private func root() throws -> String {
    if let workspace { return try absolute(workspace) }
    let current = try currentFolder()
    return Workspace.root(enclosing: current) ?? current
  }
}
