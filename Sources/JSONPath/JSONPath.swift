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

  /// The query that a text is, read strictly as RFC 9535 has it.
  package init(parsing text: String) throws(JSONPathError) {
    var parser = JSONPathParser(text)
    self.init(segments: try parser.parseQuery())
  }
}

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
