package import ContentHash
package import Diagnostics
import FoundationEssentials

/// A file that describes an action.
package struct ActionSource: Hashable, Sendable {
  /// What it is written in.
  package enum Language: Hashable, Sendable {
    /// Swift, which a compiler reads.
    case swift
    /// JSON, which gcgen reads itself.
    case json
  }

  /// Which action it is: the file's name without its ending.
  package let action: String
  /// The path from the workspace's root.
  package let file: String
  /// What it is written in.
  package let language: Language
  /// The text.
  package let bytes: [UInt8]
}

/// All files of a workspace that descriptions are made of, in the order of their paths.
package struct SourceFiles: Sendable {
  /// One for each action.
  package let actions: [ActionSource]
  /// The Swift files that describe no action themselves: response models, services.
  package let shared: [SharedSource]
  /// The hash of all shared files.
  package let sharedHash: ContentHash
  /// The names of actions that are there and cannot be told apart or used.
  package let broken: Set<String>
  /// What is wrong with those: GC909 (two files for one action), GC910 (a name that cannot be an action's).
  package let diagnostics: [Diagnostic]

  /// The files below a workspace's root; symbolic links are not followed out of it.
  package static func read(below root: String) throws -> SourceFiles {
    var actions: [ActionSource] = []
    var shared: [SharedSource] = []
    for file in try files(in: [Workspace.actionsFolder, Workspace.responsesFolder], below: root) {
      guard let (action, language) = name(of: file), let bytes = try WorkspaceFile.read(file, below: root) else {
        continue
      }
      if file.hasPrefix(Workspace.responsesFolder) || (language == .swift && !describesAction(bytes)) {
        if language == .swift { shared.append(SharedSource(file: file, bytes: bytes)) }
      } else {
        actions.append(ActionSource(action: action, file: file, language: language, bytes: bytes))
      }
    }
    return SourceFiles(actions: actions, shared: shared)
  }

  private init(actions: [ActionSource], shared: [SharedSource]) {
    let complaints = Self.complaints(about: actions)
    let broken = complaints.broken
    self.actions = actions.filter { !broken.contains($0.action) }
    self.shared = shared
    self.broken = broken
    diagnostics = complaints.diagnostics
    sharedHash = ContentHash(of: shared.map { "\($0.file)\0\(ContentHash(of: $0.bytes))\n" }.joined())
  }

  /// The hash of all that an action's description comes from.
  package func hash(of source: ActionSource) -> ContentHash {
    switch source.language {
    case .json: ContentHash(of: source.bytes)
    case .swift: ContentHash(of: Array("\(sharedHash)\n".utf8) + source.bytes)
    }
  }

  /// The name and the language that a path says; nil where it is no description.
  private static func name(of file: String) -> (String, ActionSource.Language)? {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    if name.hasSuffix(jsonEnding) { return (String(name.dropLast(jsonEnding.count)), .json) }
    if name.hasSuffix(swiftEnding) { return (String(name.dropLast(swiftEnding.count)), .swift) }
    return nil
  }

  private static let jsonEnding = ".action.json"
  private static let swiftEnding = ".swift"

  /// Whether a Swift file declares a type that is a `DataAction`, or one that looks as if it were meant to be.
  ///
  /// A guess from the text, without a compiler: what is shared must be known before anything is compiled.
  private static func describesAction(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains("DataAction {") || text.contains("DataAction,") || text.contains("var request")
      || text.split(whereSeparator: { $0.isWhitespace || $0 == "{" }).contains { $0.hasSuffix(":DataAction") }
  }

  private static func complaints(about actions: [ActionSource]) -> (broken: Set<String>, diagnostics: [Diagnostic]) {
    var broken: Set<String> = []
    var diagnostics: [Diagnostic] = []
    var first: [String: ActionSource] = [:]
    for source in actions {
      let place = SourceLocation(file: source.file)
      if !isUsable(source.action) {
        broken.insert(source.action)
        diagnostics.append(Diagnostic(.unusableActionName, "'\(source.action)' cannot be an action's name", at: place))
      }
      guard let other = first.updateValue(source, forKey: source.action.lowercased()) else { continue }
      broken.formUnion([source.action, other.action])
      let message =
        other.action == source.action
        ? "the action '\(source.action)' is described twice"
        : "the actions '\(other.action)' and '\(source.action)' differ only in letter case"
      let note = Note("the other file", at: SourceLocation(file: other.file))
      diagnostics.append(Diagnostic(.sameAction, message, at: place, notes: [note]))
    }
    return (broken, diagnostics)
  }

  /// Whether a word can be an action's name: ASCII letters, digits, `_` and `-`, a letter first.
  package static func isUsable(_ action: String) -> Bool {
    guard let first = action.utf8.first, isLetter(first) else { return false }
    return action.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == 45 || $0 == 95 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
}

/// A Swift file that several descriptions may use.
package struct SharedSource: Hashable, Sendable {
  /// The path from the workspace's root.
  package let file: String
  /// The text.
  package let bytes: [UInt8]
}
