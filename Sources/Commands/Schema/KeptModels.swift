import Diagnostics
import Schemas
import Workspace

extension WorkspaceSnapshot {
  /// The schema that is kept for a model, as a document; nil where there is none.
  func keptSchema(of model: String) throws -> Checked<SchemaDocument>? {
    let file = ModelFiles.schema(of: model)
    return try WorkspaceFile.read(file, below: workspace.root).map { SchemaDocument.read($0, file: file) }
  }

  /// The model as it is written now, whoever wrote it; nil where it is not there.
  func writtenModel(_ name: String) throws -> ModelFile? {
    let bytes = try WorkspaceFile.read(ModelFiles.response(of: name), below: workspace.root)
    return bytes.flatMap { ModelFile(readingSwift: String(decoding: $0, as: UTF8.self), named: name) }
  }
}
