import Diagnostics
import FoundationEssentials
import Schemas
import TestSupport

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

extension ModelFile {
  /// Each type with its fields in short: `User: id .integer, nick .string?`; a question mark where it may be missing.
  var short: [String] {
    ([root] + parts).map { type in
      let fields = type.fields.map { "\($0.swiftName) \($0.type.swift)\($0.isOptional ? "?" : "")" }
      return "\(type.name): \(fields.joined(separator: ", "))"
    }
  }
}

extension Checked {
  /// The codes with their places: `GC602 schema.json:1:10`.
  var complaints: [String] {
    diagnostics.map { "\($0.code.id) \($0.location.map { "\($0.file):\($0.line):\($0.column)" } ?? "")" }
  }
}

/// The lines of Swift files.
enum SwiftFile {
  /// All lines that are not indented, of the files below a folder of the project.
  static func lines(below folder: String) throws -> [Substring] {
    let root = "\(TestFolders.root)/\(folder)"
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".swift") }
    return try paths.flatMap { path in
      try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8).split(separator: "\n").filter { $0.first != " " }
    }
  }
}
