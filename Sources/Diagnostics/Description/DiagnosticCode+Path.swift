/// GC155 to GC159: what is wrong with the path of an output.
extension DiagnosticCode {
  static let pathCodes = [malformedPath, severalForOne, unusualPattern]

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
      values. An output that is no array takes one of them, or makes one of all: .first, .last, .count, .exists or \
      .join(", ") says how ("take" in JSON). An array takes all.
      """,
    bad: #"Output("order_id", .string, "The newest order", at: "$.orders[*].id")"#,
    good: #"Output("order_id", .string, "The newest order", at: path("$.orders[*].id").first)"#)

  /// A regular expression in a filter is none of RFC 9485.
  package static let unusualPattern = DiagnosticCode(
    "GC158", "a regular expression in a path never fits", .warning,
    why: """
      'match' and 'search' take I-Regexp (RFC 9485), a small part of what other languages have: no \\d, \\w or \\s, no \
      look-around, no lazy repetition. With anything else the test never holds. 'match' fits the whole text, 'search' \
      any part of it.
      """,
    bad: ##"path(#"$.items[?match(@.sku, '\\d+')].id"#).first"##,
    good: #"path("$.items[?match(@.sku, '[0-9]+')].id").first"#)
}
