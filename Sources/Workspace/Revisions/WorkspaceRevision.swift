import ContentHash
import FoundationEssentials

/// A workspace as it was at a revision of the git repository that holds it.
package struct WorkspaceRevision: Sendable {
  /// The revision, in the words it was asked for.
  package let name: String
  /// The descriptions there.
  package let sources: SourceFiles
  private let files: [String: [UInt8]]
  private let lock: Lock

  /// The workspace of a root as it was at a revision. Throws `GitFailure`.
  ///
  /// Git is started four times, however many actions there are.
  package static func read(_ revision: String, root: String) async throws -> WorkspaceRevision {
    let git = try Git(in: root, environment: ProcessInfo.processInfo.environment)
    let prefix = try await git.run(["rev-parse", "--show-prefix"])
    guard prefix.succeeded else { throw failure(prefix) }
    let commit = try await git.run(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"])
    guard commit.succeeded else { throw GitFailure.unknownRevision(revision) }
    let above = String(decoding: prefix.output, as: UTF8.self).trimmingNewlines
    let tree = String(decoding: commit.output, as: UTF8.self).trimmingNewlines
    let folders = [Workspace.actionsFolder, Workspace.responsesFolder, Workspace.generatedFolder, Lock.fileName]
    let listed = try await git.run(
      ["ls-tree", "-r", "-z", "--full-tree", tree, "--"] + folders.map { above + $0 })
    guard listed.succeeded else { throw failure(listed) }
    let wanted = listed.output.split(separator: 0).compactMap { GitEntry(parsing: $0, below: above) }
      .filter { isWanted($0.path) }
    let list = wanted.map { "\($0.object)\n" }.joined()
    let contents = try await git.run(["cat-file", "--batch"], input: Array(list.utf8))
    guard contents.succeeded else { throw failure(contents) }
    return WorkspaceRevision(revision, files: GitEntry.contents(of: wanted, batch: contents.output))
  }

  private init(_ name: String, files: [String: [UInt8]]) {
    self.name = name
    self.files = files
    lock = Lock(parsing: files[Lock.fileName] ?? [])
    let described = files.keys.filter { !$0.hasPrefix(Workspace.generatedFolder + "/") && $0 != Lock.fileName }
    sources = SourceFiles(
      described.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { ($0, files[$0] ?? []) })
  }

  /// What describes an action there.
  package enum Description: Sendable {
    /// The JSON in this file, which says what the source says.
    case current([UInt8], file: String)
    /// The JSON in this file, which was generated from an earlier state of the Swift file.
    case older([UInt8], file: String)
    /// Nothing: the action is Swift, and nothing generated from it is there.
    case missing
  }

  /// What describes an action there.
  package func description(of source: ActionSource) -> Description {
    if source.language == .json { return .current(source.bytes, file: source.file) }
    let file = GeneratedFile.description.path(of: source.action)
    guard let bytes = files[file] else { return .missing }
    let isCurrent = lock.entry(vouchingFor: bytes, as: file, of: sources.hash(of: source)) != nil
    return isCurrent ? .current(bytes, file: file) : .older(bytes, file: file)
  }

  /// Whether descriptions are made of a file, or judged by it.
  private static func isWanted(_ path: String) -> Bool {
    if path == Lock.fileName { return true }
    if path.hasPrefix(Workspace.generatedFolder + "/") {
      return path.hasSuffix("/" + GeneratedFile.description.rawValue)
    }
    return path.hasSuffix(".swift") || path.hasSuffix(".json")
  }

  private static func failure(_ run: Git.Run) -> GitFailure {
    if run.complaint.contains("not a git repository") { return .noRepository }
    let line = run.complaint.split(separator: "\n").first ?? "no reason given"
    return .refused(String(line.hasPrefix("fatal: ") ? line.dropFirst("fatal: ".count) : line))
  }
}

extension String {
  fileprivate var trimmingNewlines: String {
    var rest = Substring(self)
    while rest.last?.isNewline == true { rest.removeLast() }
    return String(rest)
  }
}
