/// An action as gcgen takes it on: the plain description, with the places of its parts beside it.
public struct DescribedAction: Hashable, Sendable {
  /// What the action's lines say.
  public let description: ActionDescription
  /// Where its parts were written, by JSON Pointer into the description's JSON: `/inputs/0`.
  public let places: [String: SourcePlace]
  /// Lines that say again what an earlier one says, where only one can count.
  public let repetitions: [Repetition]
  /// Fields of forms whose values a form cannot say.
  public let unfittingFields: [UnfittingField]

  /// A line that says again what only one line can say.
  public struct Repetition: Hashable, Sendable, Encodable {
    /// What is said twice, such as `body` or `Timeout`.
    public let word: String
    /// The later line.
    public let place: SourcePlace
    /// The earlier line.
    public let first: SourcePlace
  }

  /// A field of a form with a null, an array or an object for a value.
  public struct UnfittingField: Hashable, Sendable, Encodable {
    /// The field's name.
    public let name: String
    /// The line of the form.
    public let place: SourcePlace
  }

  /// The description that an action's lines say.
  public init(_ action: some DataAction) {
    let declarations = Mirror(reflecting: action).children.compactMap { ($0.value as? Input)?.declaration }
    let request = action.request
    let parts = RequestParts(request)
    let outputs = action.outputs.lines
    let failures = parts.failures(after: action.failures.lines)
    description = ActionDescription(
      name: action.name, summary: action.summary, inputs: declarations.map(\.description), request: parts.description,
      outputs: outputs.map(\.description), failures: failures.map(\.description),
      failureDelivery: action.failureDelivery, transport: action.transport)
    places = parts.places
      .adding("/inputs", declarations.map(\.place))
      .adding("/outputs", outputs.map(\.place))
      .adding("/failures", failures.map(\.place))
      .merging(Self.eachPlaces(of: outputs)) { own, _ in own }
    repetitions = parts.repetitions
    unfittingFields = parts.unfittingFields
  }

  private static func eachPlaces(of outputs: [OutputLine]) -> [String: SourcePlace] {
    let places = outputs.enumerated().compactMap { index, output in
      output.eachPlace.map { ("/outputs/\(index)/each", $0) }
    }
    return Dictionary(uniqueKeysWithValues: places)
  }
}

extension [String: SourcePlace] {
  /// These places with those of an array's elements.
  func adding(_ pointer: String, _ elements: [SourcePlace]) -> Self {
    var places = self
    for (index, place) in elements.enumerated() { places["\(pointer)/\(index)"] = place }
    return places
  }
}
