package import Diagnostics

/// The Swift files of a workspace, sorted into actions and what they share.
///
/// A file of `Actions/` that declares `struct NAME: DataAction` and is named `NAME.swift` is an action; every other file
/// of `Actions/` and `Responses/` is shared by those that use it.
package struct SwiftSources: Sendable {
  /// The files with an action each, in the order of their paths.
  package let actions: [SwiftSource]
  /// The other files, in the order of their paths.
  package let shared: [SwiftSource]
  /// What is wrong with files that are neither.
  ///
  /// GC171 for an action whose file has another name, several in one file, an empty file; GC174 for two files of one
  /// name.
  package let diagnostics: [Diagnostic]
  /// For each action's path, the places in `shared` of the files that it depends on.
  let used: [String: [Int]]

  /// Sorts the Swift files below `Actions/` and `Responses/`.
  package init(sorting files: [SwiftSource]) {
    var actions: [ScannedSource] = []
    var shared: [ScannedSource] = []
    var diagnostics: [Diagnostic] = []
    var paths: [String: String] = [:]
    for file in files.sorted(by: { $0.path < $1.path }) {
      if let first = paths[file.fileName.lowercased()] {
        diagnostics.append(
          Diagnostic(
            .repeatedFileName, "there is another file of the name '\(file.fileName)'",
            at: SourceLocation(file: file.path), notes: [Note("the other one", at: SourceLocation(file: first))]))
        continue
      }
      paths[file.fileName.lowercased()] = file.path
      let scanned = ScannedSource(file)
      if let complaint = scanned.misplacedAction {
        diagnostics.append(complaint)
      } else if scanned.declaresItsAction {
        actions.append(scanned)
      } else {
        shared.append(scanned)
      }
    }
    let use = SharedUse(of: shared)
    self.actions = actions.map(\.source)
    self.shared = shared.map(\.source)
    used = Dictionary(uniqueKeysWithValues: actions.map { ($0.source.path, use.used(by: $0)) })
    self.diagnostics = diagnostics
  }
}

extension ScannedSource {
  private var declaredActions: [DeclaredType] {
    declaredTypes.filter { type in type.conformances.contains { $0.text == "DataAction" } }
  }

  fileprivate var declaresItsAction: Bool { declaredActions.contains { $0.name.text == source.name } }

  /// What is wrong where the file and its action do not belong together.
  fileprivate var misplacedAction: Diagnostic? {
    let found = declaredActions
    if let second = found.dropFirst().first {
      return Diagnostic(
        .misplacedAction, "'\(second.name.text)' is a second action in this file", at: location(second.name),
        notes: [Note("the first one", at: found.first.map { location($0.name) })])
    }
    guard let action = found.first else { return unfinishedAction }
    if source.path.hasPrefix("Responses/") {
      return Diagnostic(
        .misplacedAction, "the action '\(action.name.text)' stands in 'Responses/', not in 'Actions/'",
        at: location(action.name))
    }
    if action.name.text != source.name {
      return Diagnostic(
        .misplacedAction, "the file of the action '\(action.name.text)' is named '\(source.fileName)'",
        at: location(action.name))
    }
    if action.keyword.text != "struct" {
      return Diagnostic(
        .misplacedAction, "the action '\(source.name)' is a '\(action.keyword.text)', not a 'struct'",
        at: location(action.keyword))
    }
    return action.isPrivate
      ? Diagnostic(.misplacedAction, "the action '\(source.name)' is private", at: location(action.keyword)) : nil
  }

  /// What is wrong with a file that looks like an action and is none.
  private var unfinishedAction: Diagnostic? {
    guard source.path.hasPrefix("Actions/") else { return nil }
    if tokens.isEmpty {
      return Diagnostic(.misplacedAction, "the file is empty", at: SourceLocation(file: source.path))
    }
    guard let type = declaredTypes.first(where: { $0.name.text == source.name }),
      tokens.contains(where: { $0.isWord("Request") || $0.isWord("Outputs") || $0.isWord("request") })
    else { return nil }
    return Diagnostic(
      .misplacedAction, "'\(source.name)' looks like an action and is not declared as a 'DataAction'",
      at: location(type.name))
  }
}
