/// A data action as a plain value: what a Swift description becomes, and what `NAME.action.json` holds.
///
/// Which action it is (the type's or the file's name) is not part of it, nor is any place in a source file:
/// both travel beside it, so that the hash of a description speaks of its meaning alone.
public struct ActionDescription: Codable, Hashable, Sendable {
  /// The name people see in Genesys Cloud; any text.
  public var name: String
  /// What the action does, in one sentence.
  public var summary: String
  /// The inputs a flow gives, in the order they were written.
  public var inputs: [InputDescription]
  /// The one HTTP request that the action makes.
  public var request: RequestDescription
  /// The outputs a flow gets, beside `success` and `error`, in the order they were written.
  public var outputs: [OutputDescription]
  /// The texts for failures; the first that matches is used, and a text of gcgen's own where none does.
  public var failures: [FailureDescription]
  /// How a failure reaches the flow.
  public var failureDelivery: FailureDelivery
  /// What makes its requests.
  public var transport: Transport

  /// A description of its parts, with nothing checked.
  public init(
    name: String, summary: String, inputs: [InputDescription] = [], request: RequestDescription,
    outputs: [OutputDescription], failures: [FailureDescription] = [], failureDelivery: FailureDelivery = .data,
    transport: Transport = .workspace
  ) {
    self.name = name
    self.summary = summary
    self.inputs = inputs
    self.request = request
    self.outputs = outputs
    self.failures = failures
    self.failureDelivery = failureDelivery
    self.transport = transport
  }
}

extension ActionDescription {
  private enum CodingKeys: CodingKey {
    case name, summary, inputs, request, outputs, failures, failureDelivery, transport
  }

  /// Reads what an author or gcgen wrote; lists may be left out where they are empty, and the delivery where it is data.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    summary = try container.decode(String.self, forKey: .summary)
    inputs = try container.decodeIfPresent([InputDescription].self, forKey: .inputs) ?? []
    request = try container.decode(RequestDescription.self, forKey: .request)
    outputs = try container.decode([OutputDescription].self, forKey: .outputs)
    failures = try container.decodeIfPresent([FailureDescription].self, forKey: .failures) ?? []
    failureDelivery = try container.decodeIfPresent(FailureDelivery.self, forKey: .failureDelivery) ?? .data
    transport = try container.decodeIfPresent(Transport.self, forKey: .transport) ?? .workspace
  }

  /// Writes all of it; the transport only where it is the action's own.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(summary, forKey: .summary)
    try container.encode(inputs, forKey: .inputs)
    try container.encode(request, forKey: .request)
    try container.encode(outputs, forKey: .outputs)
    try container.encode(failures, forKey: .failures)
    try container.encode(failureDelivery, forKey: .failureDelivery)
    if transport != .workspace { try container.encode(transport, forKey: .transport) }
  }
}

/// How a failure reaches the flow. Changing it breaks the flows that use the action.
public enum FailureDelivery: String, Codable, Hashable, Sendable, CaseIterable {
  /// `success` and `error` are outputs of the contract; `error` is absent on success.
  case data
  /// Neither is in the platform's contract: what wraps the script fails, and the flow takes its failure path.
  case failurePath
}
