package import Diagnostics
import FoundationEssentials

/// The exported flows of a folder.
package struct FlowFolder: Sendable {
  /// The flows that call data actions, in the order of their files.
  package let flows: [Flow]
  /// How many files were read.
  package let fileCount: Int
  /// What is wrong with files: GC706, GC707.
  package let diagnostics: [Diagnostic]

  /// The flows in the YAML files of a folder and those below it, named by paths from where the command was typed.
  ///
  /// Names that begin with a dot are left out, and so are symbolic links to folders. Nil where there is no folder.
  package static func read(_ folder: String, below current: String) throws -> FlowFolder? {
    let home = folder.hasPrefix("/") ? "" : current + "/"
    guard isFolder(home + folder) else { return nil }
    var open = [folder.hasSuffix("/") && folder != "/" ? String(folder.dropLast()) : folder]
    var files: [String] = []
    while let folder = open.popLast() {
      for name in try FileManager.default.contentsOfDirectory(atPath: home + folder) where !name.hasPrefix(".") {
        let path = "\(folder)/\(name)"
        if isFolder(home + path) {
          if !isLink(home + path) { open.append(path) }
        } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
          files.append(path)
        }
      }
    }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let read = files.map { file in
      guard let bytes = FileManager.default.contents(atPath: home + file) else {
        return Checked<Flow>(
          nil, [Diagnostic(.flowSyntax, "the file cannot be read", at: SourceLocation(file: file))])
      }
      return readFlow(Array(bytes), file: file)
    }
    return FlowFolder(
      flows: read.compactMap(\.value), fileCount: files.count, diagnostics: read.flatMap(\.diagnostics))
  }
}
