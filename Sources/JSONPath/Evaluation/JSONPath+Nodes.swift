package import JSONText

extension JSONPath {
  /// The nodes that the query selects, in the standard's order.
  ///
  /// This is for samples at check time; a script walks its response without it.
  package func nodes(in document: JSONTree) -> [JSONTree] {
    (try? nodes(from: document, in: document, visitingAtMost: .max)) ?? []
  }

  /// The nodes that the query selects where `@` is a node of the document.
  ///
  /// - Throws: `TooManyVisits` where a query like `$..*..*` would take too long.
  package func nodes(
    from current: JSONTree, in document: JSONTree, visitingAtMost limit: Int
  ) throws(TooManyVisits) -> [JSONTree] {
    var evaluator = JSONPathEvaluator(document: document, limit: limit)
    return try evaluator.nodes(of: self, from: current)
  }
}

/// A query that looks at more nodes than it may.
package struct TooManyVisits: Error, Hashable {}
