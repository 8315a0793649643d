/// Where a text stops being a query that is understood, and why.
package struct JSONPathError: Error, Hashable {
  /// Whether the text is wrong or only ahead of its time.
  package enum Reason: Hashable, Sendable {
    /// The text is no JSONPath query.
    case malformed
    /// The text uses what RFC 9535 has beyond names and indexes: "a wildcard".
    case unsupported(String)
  }

  /// Why.
  package let reason: Reason
  /// The column in characters (Unicode scalars), from 1.
  package let column: Int
  /// What would have been right, such as "a name after '.'".
  package let expected: String
}
