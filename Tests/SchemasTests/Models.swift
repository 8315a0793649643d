import Diagnostics
import Schemas

/// The model of a schema in one file.
func model(_ schema: String, named name: String = "User") throws -> Checked<ModelFile> {
  try model(of: ["schema.json": schema], named: name)
}

/// The model of the schema in `schema.json`, or in the file named, with others beside it.
func model(
  of files: [String: String], root: String = "schema.json", named name: String = "User"
) throws -> Checked<ModelFile> {
  let document = SchemaDocument.read(Array((files[root] ?? "").utf8), file: root)
  guard let value = document.value else { return Checked(nil, document.diagnostics) }
  var reader = ShapeReader(SchemaDocuments(value) { files[$0].map { Array($0.utf8) } })
  return try reader.model(of: SchemaDocuments.root(of: value), named: name)
}
