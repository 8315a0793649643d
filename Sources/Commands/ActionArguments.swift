import ArgumentParser
import Diagnostics
import Workspace

/// Which actions a verb works on.
struct ActionArguments: ParsableArguments {
  @Argument(help: "The actions' names; all actions without any.")
  var actions: [String] = []

  /// The files of the actions that were meant, each once, in the workspace's order.
  ///
  /// Throws a usage failure with GC908 for the first name that is no action's.
  func sources(in snapshot: WorkspaceSnapshot) throws -> [ActionSource] {
    try snapshot.sources(named: actions)
  }
}

extension WorkspaceSnapshot {
  /// The files of the actions of some names, all of them without any; each once, in the workspace's order.
  func sources(named names: [String]) throws -> [ActionSource] {
    if names.isEmpty { return sources.actions }
    let wanted = try names.map { try source(named: $0).action }
    return sources.actions.filter { wanted.contains($0.action) }
  }

  /// The file of an action; a usage failure with GC908 where there is none of that name.
  func source(named name: String) throws -> ActionSource { try sources.action(named: name) }
}

extension SourceFiles {
  /// The file of an action; a usage failure with GC908 where there is none of that name.
  func action(named name: String) throws -> ActionSource {
    if let source = actions.first(where: { $0.action == name }) { return source }
    if broken.contains(name) { throw CommandFailure(diagnostics, .findings) }
    // A file or a folder of an action may be what was meant.
    let word = name.split(separator: "/").last { GeneratedFile(rawValue: String($0)) == nil } ?? ""
    let named = ["", ".swift", ".action.json"].compactMap {
      word.hasSuffix($0) ? String(word.dropLast($0.utf8.count)) : nil
    }
    let names = actions.map(\.action)
    let nearest = names.first { named.contains($0) } ?? nearestWord(to: name, among: names)
    let notes = nearest.map { [Note("the nearest action is '\($0)'")] } ?? []
    throw CommandFailure(
      [Diagnostic(.unknownAction, "there is no action '\(name)' in the workspace", at: nil, notes: notes)], .usage)
  }
}
