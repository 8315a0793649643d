/// Where a text stops being a JSONPath query (RFC 9535).
package struct JSONPathError: Error, Hashable {
  /// The column in characters (Unicode scalars), from 1.
  package let column: Int
  /// What would have been right, as a noun phrase: "a name behind '.'".
  package let expected: String
}
