import ContentHash
package import Diagnostics

/// What a run will write and remove, decided as a whole before any file is touched.
package struct WritePlan: Sendable {
  /// What to do with a file that a person edited.
  package enum Edits: Sendable {
    /// Leave it, and complain.
    case keep
    /// Write over it.
    case takeOver
  }

  /// The texts of an action's files, and what they were made from.
  package struct Output: Sendable {
    /// Where the action is described.
    package let source: ActionSource
    /// The files' texts.
    package let texts: [GeneratedFile: String]

    /// What a run made of an action.
    package init(source: ActionSource, texts: [GeneratedFile: String]) {
      self.source = source
      self.texts = texts
    }
  }

  /// The changes, in the order of their paths.
  package private(set) var changes: [FileChange] = []
  /// The files that are left as they are because a person edited them.
  package private(set) var handEdits: [HandEdit] = []
  /// How many files stay as they are.
  package private(set) var unchanged = 0

  /// Whether no action was left out because something is wrong with it.
  package private(set) var isComplete = true

  let snapshot: WorkspaceSnapshot
  let edits: Edits
  private var lock: Lock

  /// A plan that does nothing yet.
  package init(snapshot: WorkspaceSnapshot, edits: Edits) {
    self.snapshot = snapshot
    self.edits = edits
    lock = snapshot.lock
  }

  /// Leaves the files of an action that are all current.
  package mutating func keep(_ source: ActionSource, entries: [GeneratedFile: Lock.Entry]) {
    for (file, entry) in entries { lock.set(entry, for: file.path(of: source.action)) }
    unchanged += entries.count
  }

  /// Leaves the files of so many actions as they are, because something is wrong with the descriptions.
  package mutating func leave(_ count: Int) {
    if count > 0 { isComplete = false }
  }

  /// Writes an action's files where they differ; none of them if one was edited by hand (GC911).
  ///
  /// - Parameter remade: the texts made anew from the `description.json` that is there, asked for only where a file is
  ///   not what the lock knows: what equals them is no edit either.
  package mutating func write(
    _ output: Output, remade: () throws -> [GeneratedFile: String]
  ) throws -> [Diagnostic] {
    var found: [FileChange] = []
    var same = 0
    var edited: [HandEdit] = []
    for file in GeneratedFile.allCases {
      guard let text = output.texts[file] else { continue }
      let path = file.path(of: output.source.action)
      guard let bytes = try snapshot.bytes(of: file, output.source.action) else {
        found.append(FileChange(path: path, before: nil, after: text))
        continue
      }
      let before = String(decoding: bytes, as: UTF8.self)
      if Array(text.utf8) == bytes {
        same += 1
        continue
      }
      found.append(FileChange(path: path, before: before, after: text))
      if edits == .keep, !isKnown(bytes, path: path), !hasConflictMarkers(bytes) {
        let other = try remade()[file]
        if snapshot.lock[path].isEmpty, let other, Array(other.utf8) == bytes { continue }
        let candidates = [other, text].compactMap(\.self)
        edited.append(HandEdit(path: path, found: bytes, candidates: candidates, lock: snapshot.lock))
      }
    }
    guard edited.isEmpty else {
      handEdits += edited
      return edited.map(\.complaint)
    }
    changes += found
    unchanged += same
    setEntries(of: output)
    return []
  }

  /// Removes what the lock says gcgen once wrote for actions that are gone; complains of what was edited (GC911).
  ///
  /// - Parameter remade: the texts made anew from the `description.json` of an action, asked for where one was edited.
  package mutating func removeOrphans(
    remade: (_ action: String) throws -> [GeneratedFile: String]
  ) throws -> [Diagnostic] {
    let actions = snapshot.sources.broken.union(snapshot.sources.actions.map(\.action))
    var complaints: [Diagnostic] = []
    for path in lock.paths {
      guard let action = GeneratedFile.action(of: path) else {
        if ModelFiles.model(of: path) == nil { lock.remove(path) }
        continue
      }
      if actions.contains(action) { continue }
      guard let bytes = try WorkspaceFile.read(path, below: snapshot.workspace.root) else {
        lock.remove(path)
        continue
      }
      guard edits == .takeOver || isKnown(bytes, path: path) else {
        let texts = try remade(action)
        let candidates = GeneratedFile.allCases.filter { $0.path(of: action) == path }.compactMap { texts[$0] }
        let edit = HandEdit(path: path, found: bytes, candidates: candidates, lock: snapshot.lock)
        handEdits.append(edit)
        complaints.append(edit.complaint)
        continue
      }
      changes.append(FileChange(path: path, before: String(decoding: bytes, as: UTF8.self), after: nil))
      lock.remove(path)
    }
    return complaints
  }

  /// Does all of it.
  ///
  /// The lock first says what may be there from now on, old or new; then the files change; then it says what is
  /// there. So whatever moment the run is killed in, the next one knows every file as gcgen's own.
  package func carryOut() throws {
    let root = snapshot.workspace.root
    let written = changes.filter { $0.after != nil }
    if Array(lock.text.utf8) == snapshot.lockBytes ?? [], changes.isEmpty { return }
    WorkspaceFile.removeLeftovers(below: root)
    if !changes.isEmpty {
      var during = snapshot.lock
      for change in written { for entry in lock[change.path] { during.add(entry, for: change.path) } }
      if during != snapshot.lock { try writeLock(during) }
      for change in changes {
        if let text = change.after {
          try WorkspaceFile.write(text, to: change.path, below: root)
        } else {
          try WorkspaceFile.remove(change.path, below: root)
          WorkspaceFile.removeEmptyFolders(from: Self.folder(of: change.path), below: root)
        }
      }
    }
    try writeLock(lock)
  }

  private func writeLock(_ lock: Lock) throws {
    try WorkspaceFile.write(lock.text, to: Lock.fileName, below: snapshot.workspace.root)
  }

  private mutating func setEntries(of output: Output) {
    let description = ContentHash(of: output.texts[.description] ?? "")
    for (file, text) in output.texts {
      let made = snapshot.made(file, of: output.source, description: description)
      lock.set(Lock.Entry(file: ContentHash(of: text), sources: made), for: file.path(of: output.source.action))
    }
  }

  /// Takes changes of other files in, with how many stay as they are.
  mutating func change(_ files: [FileChange], unchanged count: Int) {
    changes += files
    unchanged += count
  }

  /// Says what alone is true of a file once the plan is carried out.
  mutating func set(_ entry: Lock.Entry, for path: String) { lock.set(entry, for: path) }

  /// Whether a file is as gcgen wrote it.
  func isKnown(_ bytes: [UInt8], path: String) -> Bool {
    let hash = ContentHash(of: bytes)
    return snapshot.lock[path].contains { $0.file == hash }
  }

  /// Whether git left both sides of a merge in a text. Both are generated ones, so neither is a person's work.
  private func hasConflictMarkers(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    return lines.contains { $0.starts(with: "<<<<<<< ".utf8) } && lines.contains { $0.starts(with: ">>>>>>> ".utf8) }
  }

  private static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }
}
