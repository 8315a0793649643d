package import Diagnostics
import FoundationEssentials

/// A folder of actions: where its root is, and what its settings say.
package struct Workspace: Sendable {
  /// The absolute path of the folder that holds `gcgen.yaml`.
  package let root: String
  /// What `gcgen.yaml` says.
  package let settings: Settings

  /// The workspace whose root a folder is, with its settings read.
  ///
  /// Rejects settings with GC902 to GC907; throws where the file cannot be read.
  package static func open(at root: String) throws -> Checked<Workspace> {
    let settings = readSettings(
      try WorkspaceFile.read(Settings.fileName, below: root) ?? [], file: Settings.fileName)
    return Checked(settings.value.map { Workspace(root: root, settings: $0) }, settings.diagnostics)
  }

  /// The nearest folder that holds a `gcgen.yaml`, from a folder upwards; nil where none does.
  package static func root(enclosing folder: String) -> String? {
    var folder = URL(filePath: folder).standardizedFileURL.path
    while true {
      if isRoot(folder) { return folder }
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// Whether a folder holds a `gcgen.yaml`.
  package static func isRoot(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + "/" + Settings.fileName)
  }

  /// The folder of the descriptions, from the root.
  package static let actionsFolder = "Actions"
  /// The folder of the response models, from the root.
  package static let responsesFolder = "Responses"
  /// The folder of the schemas that response models were written from, from the root.
  package static let schemasFolder = "Schemas"
  /// The folder of what gcgen writes, from the root.
  package static let generatedFolder = "Generated"
  /// The folder of the answers for local runs, from the root.
  package static let fixturesFolder = "Fixtures"
  /// The folder of what can be made again at any time, from the root; not committed.
  package static let cacheFolder = ".gcgen"
}
