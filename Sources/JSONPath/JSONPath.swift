/// A JSONPath query (RFC 9535), as a syntax tree.
///
/// So far the singular queries: names and indexes, dotted or bracketed.
package struct JSONPath: Hashable, Sendable {
  /// One step into a value.
  package enum Segment: Hashable, Sendable {
    /// The member of that name.
    case name(String)
    /// The element at that index; from the end where it is negative.
    case index(Int)
  }

  /// The steps from the whole response to the value.
  package let segments: [Segment]

  /// A query of its steps.
  package init(segments: [Segment]) {
    self.segments = segments
  }
}

/// Where a query stops being one, and what was expected there.
package struct JSONPathError: Error, Hashable {
  /// The column in characters, from 1.
  package let column: Int
  /// What would have been right, such as "a name after '.'".
  package let expected: String
}
