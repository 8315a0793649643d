/// The JSON Schema (draft 2020-12) of a description, as `gcgen describe --schema` prints it.
package enum DescriptionSchema {
  /// The schema's text; it accepts exactly what `readDescription` accepts.
  package static let text = "{}\n"
}
