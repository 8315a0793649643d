import ContentHash
package import Diagnostics
import FoundationEssentials

/// The files of a response model, by its name: what it is written from, and what is written.
package enum ModelFiles {
  /// The folder of what models are written from, from the workspace's root.
  package static let schemasFolder = "Schemas"

  /// What the model is written from: `Schemas/User.schema.json`.
  package static func schema(of model: String) -> String { "\(schemasFolder)/\(model)\(ending)" }

  /// The model: `Responses/User.swift`.
  package static func response(of model: String) -> String { "\(Workspace.responsesFolder)/\(model).swift" }

  /// The names of the models whose schemas a workspace keeps, sorted.
  package static func names(below root: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(schemasFolder)")) ?? []
    return files.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.map { String($0.dropLast(ending.count)) }
      .sorted()
  }

  /// The model that a path is written for; nil for any other path.
  static func model(of path: String) -> String? {
    let parts = path.split(separator: "/")
    guard parts.count == 2, parts[0] == Workspace.responsesFolder, parts[1].hasSuffix(".swift") else { return nil }
    return String(parts[1].dropLast(6))
  }

  private static let ending = ".schema.json"
}

extension WritePlan {
  /// Writes a model and what it is written from, where they differ; neither if a person wrote the model that is there
  /// (GC610).
  package mutating func write(model: String, schema: String, swift: String) throws -> [Diagnostic] {
    let files = [(ModelFiles.schema(of: model), schema), (ModelFiles.response(of: model), swift)]
    var found: [FileChange] = []
    for (path, text) in files {
      let bytes = try WorkspaceFile.read(path, below: snapshot.workspace.root)
      if bytes == Array(text.utf8) { continue }
      found.append(FileChange(path: path, before: bytes.map { String(decoding: $0, as: UTF8.self) }, after: text))
      let isModel = path != files[0].0
      if isModel, edits == .keep, let bytes, !isKnown(bytes, path: path) {
        let message = "the model was written or changed by hand, and is left as it is"
        return [Diagnostic(.editedModel, message, at: SourceLocation(file: path))]
      }
    }
    change(found, unchanged: files.count - found.count)
    set(Lock.Entry(file: ContentHash(of: swift), sources: ContentHash(of: schema)), for: ModelFiles.response(of: model))
    return []
  }
}
