import Diagnostics
import FoundationEssentials
import Workspace

/// What a word on the command line names: one side of a comparison.
enum DiffSubject: Hashable {
  /// The files of the workspace as they are.
  case workingTree
  /// Another folder that is a workspace, as it was typed, and its absolute path.
  case folder(String, path: String)
  /// The JSON of one action, as it was typed.
  case file(String)
  /// A revision of the repository that holds the workspace.
  case revision(String)

  /// What a word means: a file of JSON or a folder with a `gcgen.yaml` where there is one, or else a revision.
  init(_ word: String) throws {
    let path = try absolute(word)
    var isFolder = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isThere, isFolder, Workspace.isRoot(path) {
      self = .folder(word, path: path)
    } else if isThere, !isFolder, word.hasSuffix(".json") {
      self = .file(word)
    } else {
      self = .revision(word)
    }
  }

  /// What it is called in a report.
  var name: String {
    switch self {
    case .workingTree: "the working tree"
    case .folder(let word, _), .file(let word), .revision(let word): word
    }
  }

  /// The action that a file's path speaks of: `GetUser` of `GetUser.action.json` and of `GetUser/description.json`.
  static func action(of file: String) -> String {
    let parts = file.split(separator: "/").map(String.init)
    let name = parts.last ?? file
    if GeneratedFile(rawValue: name) != nil, parts.count > 1 { return parts[parts.count - 2] }
    let endings = [".action.json", ".json"]
    return endings.first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) } ?? name
  }
}
