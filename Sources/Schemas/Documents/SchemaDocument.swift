package import Diagnostics
package import JSONText

/// A file that a response model can be made from: a JSON Schema, an OpenAPI document or a sample, in JSON or YAML.
package struct SchemaDocument: Sendable {
  /// The file's path as complaints name it.
  package let file: String
  /// What is in it, with the place of each value.
  package let json: LocatedJSON

  /// The document in some bytes; JSON where the text begins like JSON, else YAML.
  ///
  /// Rejects with GC601 what is neither.
  package static func read(_ bytes: [UInt8], file: String) -> Checked<SchemaDocument> {
    do throws(JSONSyntaxError) {
      let json = looksLikeJSON(bytes) ? try LocatedJSON(parsing: bytes) : try readYAML(bytes)
      return Checked(SchemaDocument(file: file, json: json))
    } catch {
      let place = SourceLocation(file: file, line: error.position.line, column: error.position.column)
      return Checked(nil, [Diagnostic(.unreadableSchema, error.message, at: place)])
    }
  }

  /// The place of a value by its JSON Pointer.
  package func location(_ pointer: String) -> SourceLocation {
    let position = json.positions[pointer]
    return SourceLocation(file: file, line: position?.line ?? 1, column: position?.column ?? 1)
  }

  private static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
    let space: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF]
    let first = bytes.first { !space.contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
