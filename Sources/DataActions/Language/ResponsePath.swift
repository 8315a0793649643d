/// A place in a response by a JSONPath query (RFC 9535), for what is not simply taken as it is.
///
/// ```swift
/// Output("first_order", .integer, "The first open order", at: path("$.orders[?@.open == true].id").first, default: 0)
/// Output("order_count", .integer, "How many orders there are", at: path("$.orders[*]").count)
/// Output("names", .string, "All names", at: path("$.items[*].name").trim.join(", "))
/// ```
///
/// Where nothing follows, the query alone is enough: `at: "$.address.city"`.
public func path(_ query: String) -> ResponsePath {
  ResponsePath(selection: Selection(path: query))
}

/// A place in a response that is written out; ``path(_:)`` makes one.
public struct ResponsePath: Sendable {
  let selection: Selection

  /// The first value there is.
  public var first: TakenPath { TakenPath(selection: selection.taking(.first)) }

  /// The last value there is.
  public var last: TakenPath { TakenPath(selection: selection.taking(.last)) }

  /// How many values there are: for an `.integer` or `.number` output.
  public var count: NodeCount { NodeCount(selection: selection.taking(.count)) }

  /// Whether there is any value: for a `.boolean` output.
  public var exists: NodeExistence { NodeExistence(selection: selection.taking(.exists)) }

  /// All values as one text with the separator between them: for a `.string` output; empty where there is none.
  ///
  /// ```swift
  /// Output("tags", .string, "All tags", at: path("$.tags[*]").lower.join(", "))
  /// ```
  public func join(_ separator: String) -> JoinedText {
    JoinedText(selection: selection.taking(.join(separator: separator)))
  }
}

/// The first or the last of the values at a place that is written out.
public struct TakenPath: Sendable {
  let selection: Selection
}
