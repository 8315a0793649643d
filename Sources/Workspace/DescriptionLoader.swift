package import ActionChecking
package import Diagnostics

/// Reads the descriptions of a workspace, each from the cheapest place that has it.
package struct DescriptionLoader: Sendable {
  /// Where a description was read from.
  package enum Origin: Sendable {
    /// The file that a person wrote.
    case source
    /// `description.json`, while the Swift file it came from is unchanged; its places are those in the JSON.
    case intactDescription
  }

  /// What came of one action.
  package struct Loaded: Sendable {
    /// Which action.
    package let source: ActionSource
    /// Its description, or what is wrong with the file.
    package let description: Checked<LocatedDescription>
    /// Where it was read from.
    package let origin: Origin
  }

  private let snapshot: WorkspaceSnapshot
  private let reader: SwiftDescriptionReader

  /// A loader for a workspace as it is now.
  package init(snapshot: WorkspaceSnapshot) {
    self.snapshot = snapshot
    let root = snapshot.workspace.root
    reader = SwiftDescriptionReader(root: root, cache: "\(root)/\(Workspace.cacheFolder)")
  }

  /// The descriptions of some actions in their order, and what is wrong with the files they share.
  ///
  /// Throws `SwiftCompilerMissing` where a Swift description changed and there is nothing to compile it with.
  ///
  /// - Parameter counter: is told how many are to be compiled, and gives back what is told each time that some are.
  package func load(
    _ sources: [ActionSource], counter: (_ total: Int) -> @Sendable (_ done: Int) -> Void = { _ in { _ in } }
  ) async throws -> (actions: [Loaded], shared: [Diagnostic]) {
    var loaded: [String: Loaded] = [:]
    var toCompile: [ActionSource] = []
    for source in sources {
      switch source.language {
      case .json:
        let read = readDescription(json: source.bytes, file: source.file, action: source.action)
        loaded[source.action] = Loaded(source: source, description: read, origin: .source)
      case .swift:
        if let read = try intactDescription(of: source) {
          loaded[source.action] = read
        } else {
          toCompile.append(source)
        }
      }
    }
    let compiled = try await compile(toCompile, compiled: counter(toCompile.count))
    for action in compiled.actions { loaded[action.source.action] = action }
    return (sources.compactMap { loaded[$0.action] }, compiled.shared)
  }

  /// The descriptions of Swift files, compiled anew.
  package func compile(
    _ sources: [ActionSource], compiled: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws -> (actions: [Loaded], shared: [Diagnostic]) {
    if sources.isEmpty { return ([], []) }
    let files = Set(sources.map(\.file))
    let others = snapshot.sources.actions.filter { $0.language == .swift && !files.contains($0.file) }
    let read = try await reader.read(
      actions: sources.map { SwiftSource(path: $0.file, bytes: $0.bytes) },
      shared: snapshot.sources.shared, others: others.map { SwiftSource(path: $0.file, bytes: $0.bytes) },
      compiled: compiled)
    let byFile = Dictionary(read.actions.map { ($0.source.path, $0.checked) }) { first, _ in first }
    return (
      sources.compactMap { source in
        byFile[source.file].map { Loaded(source: source, description: $0, origin: .source) }
      }, read.shared
    )
  }

  private func intactDescription(of source: ActionSource) throws -> Loaded? {
    guard let bytes = try snapshot.intactDescription(of: source) else { return nil }
    let file = GeneratedFile.description.path(of: source.action)
    let read = readDescription(json: bytes, file: file, action: source.action)
    return read.value == nil ? nil : Loaded(source: source, description: read, origin: .intactDescription)
  }
}
