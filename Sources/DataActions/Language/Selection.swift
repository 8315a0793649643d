/// What an output reads of a response: nodes, what is taken of them, and what is done to each value.
struct Selection: Sendable {
  var path: String
  var take: Take?
  var operations: [ValueOperation] = []

  func appending(_ step: String) -> Selection {
    var selection = self
    selection.path += step
    return selection
  }

  func taking(_ take: Take) -> Selection {
    var selection = self
    selection.take = take
    return selection
  }

  func doing(_ operation: ValueOperation) -> Selection {
    var selection = self
    selection.operations.append(operation)
    return selection
  }
}
