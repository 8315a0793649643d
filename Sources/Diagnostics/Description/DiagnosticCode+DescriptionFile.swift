/// GC101 to GC109: what is wrong with the JSON of a description.
extension DiagnosticCode {
  static let descriptionFileCodes = [malformedJSON, unfittingMember]

  /// The file is not JSON.
  package static let malformedJSON = DiagnosticCode(
    "GC101", "the file is not JSON",
    why: """
      A description in JSON is read strictly as RFC 8259 has it: UTF-8, names and texts in double quotes, no comments, \
      no comma before a closing bracket, no name twice in one object, no half of a surrogate pair.
      """,
    bad: #"{"name": "Get user", }"#,
    good: #"{"name": "Get user"}"#)

  /// A member is missing, unknown, or has a value that it cannot have.
  package static let unfittingMember = DiagnosticCode(
    "GC102", "the JSON is not that of a description",
    why: """
      What a description in JSON may hold is published as a JSON Schema: 'gcgen describe --schema' prints it, and \
      editors check against it while you type.
      """,
    bad: #"{"name": "user_id", "type": "int"}"#,
    good: #"{"name": "user_id", "type": "integer"}"#)
}
