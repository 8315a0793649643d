import Diagnostics
import FoundationEssentials
import JSONText
import Workspace

/// The two sides of a comparison, with the same actions left on both.
struct DiffSides {
  let old: DiffSide
  let new: DiffSide
  /// The names of all actions of either side, those that are not compared included.
  let takenNames: Set<String>

  /// Reads both sides. Throws a usage failure with GC908 for a name that neither has.
  ///
  /// - Parameter actions: the names of the actions to compare; all of them where there are none.
  init(
    _ old: DiffSubject, _ new: DiffSubject, actions: [String], workspace: () throws -> Workspace
  ) async throws {
    let key = try Self.key(old, new, actions)
    var old = try await Self.read(old, key: key, workspace: workspace)
    var new = try await Self.read(new, key: key, workspace: workspace)
    takenNames = old.names.union(new.names)
    let wanted = key.map { [$0] } ?? actions
    for side in [old, new] {
      if let key, !side.names.contains(key) { throw Self.unknown(key, among: side.names, on: side.subject.name) }
    }
    for name in wanted where !takenNames.contains(name) {
      throw Self.unknown(name, among: takenNames, on: "either side")
    }
    if !wanted.isEmpty {
      old.keep(Set(wanted))
      new.keep(Set(wanted))
    }
    self.old = old
    self.new = new
  }

  /// The name of the one action that is compared where a side is a file; nil where none is.
  private static func key(_ old: DiffSubject, _ new: DiffSubject, _ actions: [String]) throws -> String? {
    for subject in [new, old] {
      guard case .file(let file) = subject else { continue }
      if actions.count > 1 {
        throw CommandFailure.unusable("a file describes one action, and \(actions.count) are named")
      }
      return actions.first ?? DiffSubject.action(of: file)
    }
    return nil
  }

  private static func read(
    _ subject: DiffSubject, key: String?, workspace: () throws -> Workspace
  ) async throws -> DiffSide {
    switch subject {
    case .workingTree: return try DiffSide(subject, snapshot: WorkspaceSnapshot(of: workspace()))
    case .folder(_, let path):
      let checked = try Workspace.open(at: path)
      guard let workspace = checked.value else { throw CommandFailure(checked.diagnostics, .usage) }
      return try DiffSide(subject, snapshot: WorkspaceSnapshot(of: workspace))
    case .revision(let word):
      return DiffSide(try await WorkspaceRevision.read(word, root: try workspace().root))
    case .file(let file): return DiffSide(file: file, action: try action(in: file, name: key ?? ""))
    }
  }

  private static func action(in file: String, name: String) throws -> DiffSide.Action {
    guard let data = FileManager.default.contents(atPath: try absolute(file)) else {
      throw CommandFailure.unusable("'\(file)' cannot be read")
    }
    let bytes = Array(data)
    let action = { (content: DiffSide.Content) in DiffSide.Action(name: name, source: nil, content: content) }
    guard let json = try? LocatedJSON(parsing: bytes) else {
      // The reader of descriptions says where it is none.
      return action(.json(bytes, file: file))
    }
    if json.tree["request"] != nil { return action(.json(bytes, file: file)) }
    if json.tree["outputs"] != nil { return action(.definition(json, file: file)) }
    throw CommandFailure(
      [
        Diagnostic(
          .notComparable, "the file is neither a description nor a definition", at: SourceLocation(file: file))
      ], .usage)
  }

  private static func unknown(_ name: String, among names: Set<String>, on side: String) -> CommandFailure {
    let notes = nearestWord(to: name, among: names.sorted()).map { [Note("the nearest action is '\($0)'")] } ?? []
    return CommandFailure(
      [Diagnostic(.unknownAction, "there is no action '\(name)' in \(side)", at: nil, notes: notes)], .usage)
  }
}

extension CommandFailure {
  /// Sides that do not go together, or cannot be read.
  static func unusable(_ message: String) -> CommandFailure {
    CommandFailure([Diagnostic(.notComparable, message, at: nil)], .usage)
  }
}
