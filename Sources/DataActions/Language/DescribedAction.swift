/// An action as gcgen takes it on: the plain description, with the places of its parts beside it.
public struct DescribedAction: Hashable, Sendable {
  /// What the action's lines say.
  public let description: ActionDescription
  /// Where its parts were written, by JSON Pointer into the description's JSON: `/inputs/0`.
  public let places: [String: SourcePlace]
  /// Lines that say again what an earlier one says, where only one can count.
  public let repetitions: [Repetition]

  /// A line that says again what only one line can say.
  public struct Repetition: Hashable, Sendable, Encodable {
    /// What is said twice: `body` or `Timeout`.
    public let word: String
    /// The later line.
    public let place: SourcePlace
    /// The earlier line.
    public let first: SourcePlace
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
      failureDelivery: action.failureDelivery)
    places = parts.places
      .adding("/inputs", declarations.map(\.place))
      .adding("/outputs", outputs.map(\.place))
      .adding("/failures", failures.map(\.place))
      .merging(Self.eachPlaces(of: outputs)) { own, _ in own }
    repetitions = parts.repetitions
  }

  private static func eachPlaces(of outputs: [OutputLine]) -> [String: SourcePlace] {
    let places = outputs.enumerated().compactMap { index, output in
      output.eachPlace.map { ("/outputs/\(index)/each", $0) }
    }
    return Dictionary(uniqueKeysWithValues: places)
  }
}

/// A request and its service as a description, with its places.
private struct RequestParts {
  var description: RequestDescription
  var places: [String: SourcePlace]
  var repetitions: [DescribedAction.Repetition] = []
  private let service: [ServiceLine]

  init(_ request: Request) {
    description = RequestDescription(method: request.method, url: request.url)
    places = ["/request": request.place]
    service = request.service?.lines ?? []
    var headers: [(NamedText, SourcePlace)] = []
    var query: [(NamedText, SourcePlace)] = []
    for line in request.lines {
      switch line.content {
      case .header(let header): headers.append((header, line.place))
      case .query(let parameter): query.append((parameter, line.place))
      case .body(let body):
        description.body = body
        place("body", at: "/request/body", line.place)
      case .timeout(let seconds):
        description.timeoutSeconds = seconds
        place("Timeout", at: "/request/timeoutSeconds", line.place)
      }
    }
    let shared = service.compactMap { if case .request(let line) = $0.content { line } else { nil } }
    for line in shared {
      switch line.content {
      case .header(let header):
        if !headers.contains(where: { $0.0.name.lowercased() == header.name.lowercased() }) {
          headers.append((header, line.place))
        }
      case .query(let parameter):
        if !query.contains(where: { $0.0.name == parameter.name }) { query.append((parameter, line.place)) }
      case .timeout(let seconds):
        if places["/request/timeoutSeconds"] == nil {
          description.timeoutSeconds = seconds
          places["/request/timeoutSeconds"] = line.place
        }
      case .body: break
      }
    }
    description.headers = headers.map(\.0)
    description.query = query.map(\.0)
    places = places.adding("/request/headers", headers.map(\.1)).adding("/request/query", query.map(\.1))
  }

  /// The action's own lines, then those of the service that they do not replace.
  func failures(after own: [On]) -> [On] {
    own
      + service.compactMap {
        guard case .failure(let line) = $0.content else { return nil }
        return own.contains { $0.description.on == line.description.on } ? nil : line
      }
  }

  private mutating func place(_ word: String, at pointer: String, _ place: SourcePlace) {
    if let first = places[pointer] {
      repetitions.append(.init(word: word, place: place, first: first))
    } else {
      places[pointer] = place
    }
  }
}

extension [String: SourcePlace] {
  /// These places with those of an array's elements.
  fileprivate func adding(_ pointer: String, _ elements: [SourcePlace]) -> Self {
    var places = self
    for (index, place) in elements.enumerated() { places["\(pointer)/\(index)"] = place }
    return places
  }
}
