/// GC155 to GC159: what is wrong with the path of an output.
extension DiagnosticCode {
  static let pathCodes = [malformedPath, unsupportedPath]

  /// The path is no JSONPath query.
  package static let malformedPath = DiagnosticCode(
    "GC155", "the path of an output is not JSONPath",
    why: """
      A path says where in the response a value is: '$' is the whole response, '.name' a member, '[0]' an element, \
      ['other name'] a member whose name is not a plain word (RFC 9535).
      """,
    bad: #"Output("city", .string, "Where the user lives", at: "address.city")"#,
    good: #"Output("city", .string, "Where the user lives", at: "$.address.city")"#)

  /// The path is JSONPath, but not yet understood.
  package static let unsupportedPath = DiagnosticCode(
    "GC156", "the path of an output uses more than names and indexes",
    why: "Wildcards, slices, filters and '..' are JSONPath too, but only names and indexes are supported so far.",
    bad: #"Output("first_mail", .string, "The first address", at: "$..email")"#,
    good: #"Output("first_mail", .string, "The first address", at: "$.contacts[0].email")"#)
}
