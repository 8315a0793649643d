import FoundationEssentials

/// An action under another name, with the files that belong to it. Nothing of it is written yet.
package struct ActionCopy: Sendable {
  /// A file of the copy.
  package struct File: Sendable {
    /// The path from the workspace's root.
    package let path: String
    /// What is in it, byte for byte.
    package let bytes: [UInt8]
  }

  /// The action's own file first, then what it comes with.
  package let files: [File]
  /// Whether the title is another one; a title that is no plain text stays.
  package let hasNewTitle: Bool

  /// The copy of an action of a workspace, in the folder of the first.
  ///
  /// Only the name of the type and the title change. The title is the one that is given, else the name where it was the
  /// name, else the old one in its next version: "V2" behind it, unless the name's version is later.
  package init(of source: ActionSource, as name: String, title: String?, below root: String) throws {
    let bytes = try WorkspaceFile.bytes(of: source.file, below: root) ?? []
    let renaming = Renaming(from: source.action, to: name, title: title)
    let edits = renaming.edits(of: bytes, in: source.language)
    hasNewTitle = edits.contains { $0.isTitle }
    let folder = source.file.split(separator: "/").dropLast().joined(separator: "/")
    let ending = source.language == .swift ? ".swift" : ".action.json"
    var files = [File(path: "\(folder)/\(name)\(ending)", bytes: bytes.applying(edits))]
    if let hooks = try WorkspaceFile.bytes(of: "\(folder)/\(source.action).hooks.py", below: root) {
      files.append(File(path: "\(folder)/\(name).hooks.py", bytes: hooks))
    }
    for path in Self.fixtures(of: source.action, below: root) {
      let whole = "\(Workspace.fixturesFolder)/\(source.action)/\(path)"
      guard let bytes = try WorkspaceFile.bytes(of: whole, below: root) else { continue }
      files.append(File(path: "\(Workspace.fixturesFolder)/\(name)/\(path)", bytes: bytes))
    }
    self.files = files
  }

  /// The paths of an action's fixtures from their folder, in order; nothing outside the workspace.
  private static func fixtures(of action: String, below root: String) -> [String] {
    let folder = "\(Workspace.fixturesFolder)/\(action)"
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.filter {
      !isFolder("\(root)/\(folder)/\($0)") && staysInside("\(folder)/\($0)", root: root)
    }
  }
}

extension ActionSource {
  /// The title that a copy under another name has, where this one has a title; nil where it keeps that one.
  package func titleOfCopy(named name: String, insteadOf title: String) -> String? {
    let renaming = Renaming(from: action, to: name, title: nil)
    return renaming.edits(of: bytes, in: language).contains { $0.isTitle } ? renaming.title(insteadOf: title) : nil
  }
}

/// A change of some bytes of a file.
struct SourceEdit {
  let range: Range<Int>
  let new: [UInt8]
  /// Whether it is the action's title that changes.
  var isTitle = false
}

extension [UInt8] {
  /// The bytes with some of them changed; the changes are in order and apart.
  func applying(_ edits: [SourceEdit]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    for edit in edits {
      result += self[index..<edit.range.lowerBound] + edit.new
      index = edit.range.upperBound
    }
    return result + self[index...]
  }
}
