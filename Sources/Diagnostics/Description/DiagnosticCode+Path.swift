/// GC155 to GC159: what is wrong with the path of an output.
extension DiagnosticCode {
  static let pathCodes = [malformedPath]

  /// The path is no JSONPath query.
  package static let malformedPath = DiagnosticCode(
    "GC155", "the path of an output is not JSONPath",
    why: """
      A path says where in the response a value is (RFC 9535): '$' is the whole response, '.name' a member, \
      ['other name'] a member whose name is not a plain word, '[0]' an element and '[*]' all of them, '[1:3]' the \
      second and the third, '..name' such members at any depth, [?@.price < 10] the elements that fulfil a condition.
      """,
    bad: #"Output("city", .string, "Where the user lives", at: "address.city")"#,
    good: #"Output("city", .string, "Where the user lives", at: "$.address.city")"#)
}
