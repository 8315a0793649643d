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
  package let shared: [SwiftSource]
  /// The hash of all shared files.
  package let sharedHash: ContentHash
  /// The names of actions that are there and cannot be told apart or used.
  package let broken: Set<String>
  /// What is wrong with those: GC909 (two files for one action), GC910 (a name that cannot be an action's), and what
  /// `SwiftSources` says of files that are neither action nor shared.
  package let diagnostics: [Diagnostic]

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
    for (path, bytes) in files where Self.isSource(path) {
      guard let (action, language) = Self.name(of: path) else { continue }
      switch language {
      case .swift: swift.append(SwiftSource(path: path, bytes: bytes))
      case .json: described.append(ActionSource(action: action, file: path, language: .json, bytes: bytes))
      }
    }
    self.init(described: described, swift: SwiftSources(sorting: swift))
  }

  /// Whether a path is that of a description, or of Swift that descriptions share.
  private static func isSource(_ path: String) -> Bool {
    guard let (_, language) = name(of: path) else { return false }
    return language == .swift || !path.hasPrefix(Workspace.responsesFolder)
  }

  private init(described: [ActionSource], swift: SwiftSources) {
    let actions =
      described
      + swift.actions.map {
        ActionSource(action: $0.name, file: $0.path, language: .swift, bytes: $0.bytes)
      }
    let sorted = actions.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
    let complaints = Self.complaints(about: sorted)
    let misplaced = swift.diagnostics.compactMap { $0.location.flatMap { Self.name(of: $0.file)?.0 } }
    let broken = complaints.broken.union(misplaced)
    self.actions = sorted.filter { !broken.contains($0.action) }
    self.broken = broken
    shared = swift.shared
    diagnostics = complaints.diagnostics + swift.diagnostics
    sharedHash = ContentHash(of: shared.map { "\($0.path)\0\(ContentHash(of: $0.bytes))\n" }.joined())
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
