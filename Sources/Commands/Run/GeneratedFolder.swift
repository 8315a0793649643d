import ActionChecking
import Diagnostics
import Generation
import JSONText
import Workspace

/// What lies in an action's generated folder, as a run needs it.
struct GeneratedFolder {
  /// The script as it was written.
  let script: String
  /// The definition beside it.
  let definition: JSONTree
  /// The description that both were made from.
  let checked: CheckedAction
  /// Whether the sources are still those it was all made from.
  let isCurrent: Bool

  private let source: ActionSource
  private let snapshot: WorkspaceSnapshot

  /// Reads the folder; throws GC914 where a file is missing, or is none that gcgen wrote.
  init(_ source: ActionSource, snapshot: WorkspaceSnapshot) throws {
    self.source = source
    self.snapshot = snapshot
    let missing = CommandFailure(
      [
        Diagnostic(
          .notGenerated, "'\(source.action)' is not generated yet", at: SourceLocation(file: source.file),
          notes: [Note("gcgen generate \(source.action)")])
      ], .findings)
    guard let script = try snapshot.bytes(of: .script, source.action),
      let definition = try snapshot.bytes(of: .definition, source.action),
      let description = try snapshot.bytes(of: .description, source.action)
    else { throw missing }
    let path = GeneratedFile.description.path(of: source.action)
    let read = readDescription(json: description, file: path, action: source.action)
    let checked = ActionPipeline(snapshot: snapshot).check(read)
    guard let action = checked.value, let tree = try? LocatedJSON(parsing: definition).tree else {
      throw CommandFailure(missing.report.diagnostics + checked.diagnostics, .findings)
    }
    self.script = String(decoding: script, as: UTF8.self)
    self.definition = tree
    self.checked = action
    isCurrent = try snapshot.currentEntries(of: source) != nil
  }

  /// The script's path from the workspace's root.
  var scriptPath: String { GeneratedFile.script.path(of: source.action) }

  /// Complaints about lines of the script, with the description's line in their place where it is known.
  func atTheDescription(_ diagnostics: [Diagnostic]) async throws -> [Diagnostic] {
    guard isCurrent, !diagnostics.isEmpty else { return diagnostics }
    var complaints: [Diagnostic] = []
    let generated = try await ActionPipeline(snapshot: snapshot).generate([source], into: &complaints).first?.action
    guard let generated, generated.script == script else { return diagnostics }
    return diagnostics.map { generated.atTheDescription($0) }
  }
}
