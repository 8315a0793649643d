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
  /// The code that people wrote for actions, by the action's name.
  package let hooks: [String: HooksSource]
  /// The Swift files that describe no action themselves: response models, services.
  package let shared: [SwiftSource]
  /// The names of actions that are there and cannot be told apart or used.
  package let broken: Set<String>
  /// What is wrong with those: GC909 (two files for one action), GC910 (a name that cannot be an action's), what
  /// `SwiftSources` says of files that are neither action nor shared, and GC941 and GC942 of hooks.
  package let diagnostics: [Diagnostic]
  /// For each action in Swift, by its path, the hash of the shared files that it depends on.
  private let sharedHashes: [String: ContentHash]

  /// The files below a workspace's root; symbolic links are not followed out of it.
  package static func read(below root: String) throws -> SourceFiles {
    let paths = try files(in: [Workspace.actionsFolder, Workspace.responsesFolder], below: root).filter(isSource)
    return SourceFiles(
      try paths.compactMap { path in try WorkspaceFile.read(path, below: root).map { (path, $0) } })
  }

  /// The files with their bytes, by paths from a workspace's root; those that are no source are left out.
  init(_ files: [(path: String, bytes: [UInt8])]) {
    var described: [ActionSource] = []
    var swift: [SwiftSource] = []
    var hooks: [HooksSource] = []
    for (path, bytes) in files where Self.isSource(path) {
      if let action = Self.hookedAction(of: path) {
        hooks.append(HooksSource(action: action, file: path, bytes: bytes))
      }
      guard let (action, language) = Self.name(of: path) else { continue }
      switch language {
      case .swift: swift.append(SwiftSource(path: path, bytes: bytes))
      case .json: described.append(ActionSource(action: action, file: path, language: .json, bytes: bytes))
      }
    }
    self.init(described: described, swift: SwiftSources(sorting: swift), hooks: hooks)
  }

  /// Whether a path is that of a description, of hooks, or of Swift that descriptions share.
  private static func isSource(_ path: String) -> Bool {
    if hookedAction(of: path) != nil { return !path.hasPrefix(Workspace.responsesFolder) }
    guard let (_, language) = name(of: path) else { return false }
    return language == .swift || !path.hasPrefix(Workspace.responsesFolder)
  }

  private init(described: [ActionSource], swift: SwiftSources, hooks: [HooksSource]) {
    let actions =
      described
      + swift.actions.map {
        ActionSource(action: $0.name, file: $0.path, language: .swift, bytes: $0.bytes)
      }
    let sorted = actions.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
    let complaints = Self.complaints(about: sorted)
    let misplaced = swift.diagnostics.compactMap { $0.location.flatMap { Self.name(of: $0.file)?.0 } }
    let described = Set(sorted.map(\.action)).union(misplaced)
    let hooked = Self.sort(hooks, among: described)
    let broken = complaints.broken.union(misplaced).union(hooked.broken)
    self.hooks = hooked.byAction
    self.actions = sorted.filter { !broken.contains($0.action) }
    self.broken = broken
    shared = swift.shared
    diagnostics = complaints.diagnostics + swift.diagnostics + hooked.diagnostics
    let lines = swift.shared.map { "\($0.path)\0\(ContentHash(of: $0.bytes))\n" }
    let hashes = Dictionary(
      uniqueKeysWithValues: Set(swift.used.values).map { used in
        (used, ContentHash(of: used.map { lines[$0] }.joined()))
      })
    sharedHashes = swift.used.compactMapValues { hashes[$0] }
  }

  /// The hash of all that an action's description comes from: its file, and the shared files that it depends on.
  package func hash(of source: ActionSource) -> ContentHash {
    switch (source.language, sharedHashes[source.file]) {
    case (.swift, let shared?): ContentHash(of: Array("\(shared)\n".utf8) + source.bytes)
    default: ContentHash(of: source.bytes)
    }
  }

  /// The name and the language that a path says; nil where it is no description.
  private static func name(of file: String) -> (String, ActionSource.Language)? {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    if name.hasSuffix(jsonEnding) { return (String(name.dropLast(jsonEnding.count)), .json) }
    if name.hasSuffix(swiftEnding) { return (String(name.dropLast(swiftEnding.count)), .swift) }
    return nil
  }

  /// The action whose hooks a file holds; nil where it holds none.
  private static func hookedAction(of file: String) -> String? {
    let name = file.split(separator: "/").last ?? ""
    return name.hasSuffix(HooksSource.ending) ? String(name.dropLast(HooksSource.ending.count)) : nil
  }

  private static let jsonEnding = ".action.json"
  private static let swiftEnding = ".swift"

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

extension SourceFiles {
  /// Whether an action, or a type that actions share, has a name.
  package func declares(_ name: String) -> Bool {
    actions.contains { $0.action == name } || shared.contains { ScannedSource($0).declaredNames.contains(name) }
  }
}
