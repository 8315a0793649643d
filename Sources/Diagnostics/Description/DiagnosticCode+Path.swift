/// GC155 to GC159: what is wrong with the path of an output.
extension DiagnosticCode {
  static let pathCodes = [malformedPath, severalForOne]

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

  /// The path selects several values by its form, and the output is one.
  package static let severalForOne = DiagnosticCode(
    "GC157", "the path of an output selects several values, and the output takes one",
    why: """
      A wildcard, a slice of more than one element and several selectors in one pair of brackets select several \
      values. An output that is no array takes one of them, or makes one of all: 'first', 'last', 'count', 'exists' or \
      'join' says how. An array takes all.
      """,
    bad: #"{"name": "order_id", "type": "string", "path": "$.orders[*].id"}"#,
    good: #"{"name": "order_id", "type": "string", "path": "$.orders[*].id", "take": "first"}"#)
}
