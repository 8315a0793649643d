package import DataActions
package import JSONPath

/// An output whose parts fit together: its paths are queries, and what they select can become its type.
package struct CheckedOutput: Sendable {
  /// What the author says.
  package let description: OutputDescription
  /// Where its value comes from.
  package let source: OutputSource

  /// The name, as the flow has it.
  package var name: String { description.name }

  /// Whether it says something of the call itself, so that it is there whatever becomes of that.
  package var isAboutCall: Bool { if case .call = source { true } else { false } }

  /// Whether the value comes from the response.
  package var readsResponse: Bool {
    switch source {
    case .response, .elements: true
    case .value, .call: false
    }
  }
}

/// Where the value of an output comes from.
package enum OutputSource: Hashable, Sendable {
  /// Nodes of the response.
  case response(path: JSONPath, taking: Taking)
  /// One value for each element that `each` selects; `path` begins at the element.
  case elements(each: JSONPath, path: JSONPath, taking: Taking)
  /// Not the response: a value that is fixed or made of inputs.
  case value(BodyValue)
  /// Not the response: what is known of the call itself.
  case call(CallFact)
}

/// What becomes of the nodes that a path selects.
package enum Taking: Hashable, Sendable {
  /// The only one; several are a failure.
  case only
  /// All, as an array.
  case all
  /// The first.
  case first
  /// The last.
  case last
  /// How many there are.
  case count
  /// Whether there is any.
  case exists
  /// All of them as one text.
  case join(separator: String)

  /// What the author says, or else what the output's type means for what the path selects.
  init(_ take: Take?, path: JSONPath, isArray: Bool) {
    self =
      switch take {
      case .first: .first
      case .last: .last
      case .count: .count
      case .exists: .exists
      case .join(let separator): .join(separator: separator)
      case nil: isArray && path.singularSteps == nil ? .all : .only
      }
  }
}
