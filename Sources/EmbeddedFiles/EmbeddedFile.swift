private import CEmbeddedFiles

/// A file of the repository that was compiled into the program.
package struct EmbeddedFile: Hashable, Sendable {
  /// Its path below the folder it was taken from, with `/` between its parts.
  package let path: String
  /// Its text.
  package let text: String

  /// `Templates/`: the script's template and the helper functions, by path.
  package static let templates = unsafe table(c_embedded_templates_table())
  /// `Sources/DataActions/`: the description library, by path.
  package static let library = unsafe table(c_embedded_library_table())
  /// `Sources/PythonRules/`: the Python side of the lint stage and of local runs, by path.
  package static let pythonRules = unsafe table(c_embedded_python_rules_table())

  /// A table of C up to the row without a path.
  ///
  /// Safe because the tables are constants that the compiler wrote, each with its own length.
  private static func table(_ rows: UnsafePointer<c_embedded_file>) -> [EmbeddedFile] {
    var files: [EmbeddedFile] = []
    var row = unsafe rows
    while let path = unsafe row.pointee.path {
      let bytes = unsafe UnsafeBufferPointer(start: row.pointee.bytes, count: row.pointee.count)
      unsafe files.append(EmbeddedFile(path: String(cString: path), text: String(decoding: bytes, as: UTF8.self)))
      unsafe row += 1
    }
    return files
  }
}
