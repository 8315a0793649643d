import JSONPath

/// A place in the response of a model: how a description reaches it, and the JSONPath query that this means.
struct ModelPlace {
  /// The expression in Swift: `user.address.city`.
  let swift: String
  /// The query.
  let path: JSONPath
  /// Whether a response may lack it.
  var isOptional: Bool

  /// The query's text.
  var query: String { path.description }

  /// The place of a field.
  func field(_ field: ModelField) -> ModelPlace {
    let step = JSONPath.Segment([.name(ExactText(field.name))])
    return ModelPlace(
      swift: "\(swift).\(field.swiftName)", path: JSONPath(root: path.root, segments: path.segments + [step]),
      isOptional: isOptional || field.isOptional)
  }

  /// The query for all elements of the array at this place.
  var elements: String {
    JSONPath(root: path.root, segments: path.segments + [JSONPath.Segment([.wildcard])]).description
  }
}
