import Diagnostics
import JSONText
import Workspace

/// The actions of one side of a comparison, as far as they can be told without parsing any.
struct DiffSide: Sendable {
  /// An action of a side.
  struct Action: Sendable {
    /// The action's name.
    let name: String
    /// The file that a person wrote; nil where it is not known.
    let source: ActionSource?
    /// What says what it is.
    let content: Content
  }

  /// What says what an action is.
  enum Content: Sendable {
    /// A description in JSON, with the file that complaints name.
    case json([UInt8], file: String)
    /// A Swift file, which has to be compiled.
    case swift(ActionSource)
    /// A definition, with the file that complaints name.
    case definition(LocatedJSON, file: String)
  }

  /// What the side is.
  let subject: DiffSubject
  /// The actions, in the workspace's order.
  private(set) var actions: [Action]
  /// The names of actions that are there and cannot be compared.
  private(set) var unknown: Set<String>
  /// What is wrong with the files there.
  let diagnostics: [Diagnostic]
  /// What compiles the Swift files of the side.
  let loader: DescriptionLoader?

  /// The workspace as it is in its folder.
  init(_ subject: DiffSubject, snapshot: WorkspaceSnapshot) throws {
    self.subject = subject
    var prefix = ""
    if case .folder(let word, _) = subject { prefix = word.hasSuffix("/") ? word : word + "/" }
    actions = try snapshot.sources.actions.map { source in
      let content: Content
      switch source.language {
      case .json: content = .json(source.bytes, file: prefix + source.file)
      case .swift:
        let file = prefix + GeneratedFile.description.path(of: source.action)
        content = try snapshot.intactDescription(of: source).map { .json($0, file: file) } ?? .swift(source)
      }
      return Action(name: source.action, source: source, content: content)
    }
    unknown = snapshot.sources.broken
    diagnostics = snapshot.sources.diagnostics
    loader = DescriptionLoader(snapshot: snapshot)
  }

  /// The workspace as it was at a revision.
  init(_ revision: WorkspaceRevision) {
    subject = .revision(revision.name)
    actions = []
    unknown = revision.sources.broken
    loader = nil
    let inRevision = { (file: String) in "\(revision.name):\(file)" }
    var diagnostics = revision.sources.diagnostics.map { $0.at(inRevision) }
    for source in revision.sources.actions {
      let place = SourceLocation(file: inRevision(source.file))
      switch revision.description(of: source) {
      case .current(let bytes, let file):
        actions.append(Action(name: source.action, source: source, content: .json(bytes, file: inRevision(file))))
      case .older(let bytes, let file):
        actions.append(Action(name: source.action, source: source, content: .json(bytes, file: inRevision(file))))
        let message = "what was generated for '\(source.action)' is older than its Swift file; it is compared"
        diagnostics.append(Diagnostic(.olderDescription, message, at: place))
      case .missing:
        unknown.insert(source.action)
        let message = "nothing was generated for '\(source.action)', so that it cannot be compared"
        diagnostics.append(Diagnostic(.olderDescription, message, at: place))
      }
    }
    self.diagnostics = diagnostics
  }

  /// The one action that a file describes.
  init(file: String, action: Action) {
    subject = .file(file)
    actions = [action]
    unknown = []
    diagnostics = []
    loader = nil
  }

  /// The names that it has, whether they can be compared or not.
  var names: Set<String> { unknown.union(actions.map(\.name)) }

  /// Leaves out all actions but some.
  mutating func keep(_ names: Set<String>) {
    actions.removeAll { !names.contains($0.name) }
    unknown.formIntersection(names)
  }
}

extension Diagnostic {
  /// The same complaint about a file of another name.
  fileprivate func at(_ file: (String) -> String) -> Diagnostic {
    func move(_ place: SourceLocation) -> SourceLocation {
      SourceLocation(file: file(place.file), line: place.line, column: place.column)
    }
    return Diagnostic(
      code, message, at: location.map(move), notes: notes.map { Note($0.message, at: $0.location.map(move)) })
  }
}
