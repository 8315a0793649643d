/// A value that a flow gets, and where it comes from: a place in the response, or a value that is known without it.
///
/// ```swift
/// Output("user_name", .string, "The name of the user", at: "$.name", default: "Unknown")
/// Output("user_city", .string, "Where the user lives", at: user.address.city)
/// Output("order_ids", .array(of: .integer), "All orders", at: "$.orders[*].id")
/// Output("channel", .string, "How the caller came in", value: "phone")
/// ```
///
/// Where the response has no such value, null, or one of another type, the flow gets the default; without a default
/// the call fails. `.whenMissing(…)` and `.whenNull(…)` tell these cases apart.
public struct Output<Value: ContractValue, Absence: Sendable>: Sendable {
  private(set) var description: OutputDescription
  let place: SourcePlace

  init(
    _ name: String, _ description: String, at selection: Selection, default: Value?, _ place: SourcePlace
  ) {
    self.description = OutputDescription(
      name: name, type: Value.outputType, description: description, path: selection.path, take: selection.take,
      operations: selection.operations, default: `default`?.json)
    self.place = place
  }

  init(_ name: String, _ description: String, value: BodyValue, _ place: SourcePlace) {
    self.description = OutputDescription(
      name: name, type: Value.outputType, description: description, value: value)
    self.place = place
  }

  init(_ name: String, _ description: String, call: CallFact, _ place: SourcePlace) {
    self.description = OutputDescription(name: name, type: Value.outputType, description: description, call: call)
    self.place = place
  }

  func setting<Part>(_ part: WritableKeyPath<OutputDescription, Part>, to new: Part) -> Self {
    var output = self
    output.description[keyPath: part] = new
    return output
  }
}

/// The value of such an output may be missing from a response, or null.
public enum MissingOrNull: Sendable {}

/// Such an output takes any number of values, none among them, so that none is missing; but one can be null.
public enum NeverMissing: Sendable {}

/// Such an output has a value whatever the response is: a count, whether there is anything, or no part of it at all.
public enum NeverAbsent: Sendable {}
