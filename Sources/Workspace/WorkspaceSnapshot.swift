import ContentHash

/// A workspace at one moment: its sources, its lock, and what is generated so far.
package struct WorkspaceSnapshot: Sendable {
  /// The workspace.
  package let workspace: Workspace
  /// The descriptions.
  package let sources: SourceFiles
  /// What `gcgen.lock` says.
  package let lock: Lock
  /// The lock's bytes as they are on disk.
  package let lockBytes: [UInt8]?
  /// What scripts are made from beside their descriptions.
  package let recipe: Recipe

  /// The workspace as it is now.
  package init(of workspace: Workspace) throws {
    self.workspace = workspace
    sources = try SourceFiles.read(below: workspace.root)
    lockBytes = try WorkspaceFile.read(Lock.fileName, below: workspace.root)
    lock = Lock(parsing: lockBytes ?? [])
    recipe = Recipe(settings: workspace.settings)
  }

  /// The bytes of a generated file; nil where it is not there.
  package func bytes(of file: GeneratedFile, _ action: String) throws -> [UInt8]? {
    try WorkspaceFile.read(file.path(of: action), below: workspace.root)
  }

  /// The bytes of `description.json`, if gcgen wrote them and the action's sources are still those it was made from.
  package func intactDescription(of source: ActionSource) throws -> [UInt8]? {
    try intact(source)?.bytes
  }

  private func intact(_ source: ActionSource) throws -> (bytes: [UInt8], entry: Lock.Entry)? {
    guard let bytes = try bytes(of: .description, source.action) else { return nil }
    let path = GeneratedFile.description.path(of: source.action)
    return lock.entry(vouchingFor: bytes, as: path, of: sources.hash(of: source)).map { (bytes, $0) }
  }

  /// The lock's entries for an action's files, if all of them are what gcgen would write now.
  ///
  /// Nothing is parsed to tell, and no compiler or interpreter is started.
  package func currentEntries(of source: ActionSource) throws -> [GeneratedFile: Lock.Entry]? {
    guard let description = try intact(source)?.entry else { return nil }
    var entries = [GeneratedFile.description: description]
    for file in [GeneratedFile.script, .definition] {
      guard let bytes = try bytes(of: file, source.action) else { return nil }
      let made = made(file, of: source, description: description.file)
      let entry = Lock.Entry(file: ContentHash(of: bytes), sources: made)
      guard lock[file.path(of: source.action)].contains(entry) else { return nil }
      entries[file] = entry
    }
    return entries
  }

  /// The hash of all that decides an action's file, with the hash of its `description.json`.
  func made(_ file: GeneratedFile, of source: ActionSource, description: ContentHash) -> ContentHash {
    switch file {
    case .description: sources.hash(of: source)
    case .script: recipe.sources(description: description, hooks: sources.hooks[source.action]?.hash)
    case .definition: recipe.sources(description: description)
    }
  }
}
