import ActionChecking
import DataActions
import JSONText

/// The JSON Schemas of an action's contract, as the platform keeps them.
struct ContractSchemas {
  /// The schema of the inputs: an object of scalars.
  let inputs: JSONTree
  /// The schema of the outputs of a success.
  let outputs: JSONTree

  /// The contract of a description.
  ///
  /// Where failures are data, `success` is the only output that is always there.
  ///
  /// - Parameter patterns: what texts have to match, by the input's name, where nothing but the contract checks the
  ///   inputs; nil where a script does, which can then tell the flow what is wrong with them.
  init(_ description: ActionDescription, patterns: [String: InputPattern]? = nil) {
    inputs = Self.object(
      description.inputs.map { input in
        .init(
          input.name,
          Self.property(input, checks: patterns.map { Self.checks(of: input, pattern: $0[input.name]) } ?? []))
      },
      required: description.inputs.filter(\.required).map(\.name), summary: description.summary)
    let required =
      switch description.failureDelivery {
      case .data: ["success"]
      case .failurePath: description.outputs.map(\.name)
      }
    outputs = Self.object(
      description.contractOutputs.map { .init($0.name, Self.typed($0.type, description: $0.description)) },
      required: required, summary: nil)
  }

  private static func object(
    _ properties: [JSONTree.Member], required: [String], summary: String?
  ) -> JSONTree {
    var members: [JSONTree.Member] = [.init("$schema", .string("http://json-schema.org/draft-04/schema#"))]
    if let summary, !summary.isEmpty { members.append(.init("description", .string(summary))) }
    members.append(.init("type", .string("object")))
    // Draft 4 has no empty list there.
    if !required.isEmpty { members.append(.init("required", .array(required.map { .string($0) }))) }
    return .object(
      members + [.init("properties", .object(properties)), .init("additionalProperties", .boolean(true))])
  }

  private static func property(_ input: InputDescription, checks: [JSONTree.Member]) -> JSONTree {
    var members: [JSONTree.Member] = [.init("type", .string(input.type.rawValue))]
    if !input.description.isEmpty { members.append(.init("description", .string(input.description))) }
    return .object(members + checks)
  }

  private static func checks(of input: InputDescription, pattern: InputPattern?) -> [JSONTree.Member] {
    let values = input.allowed.map { [JSONTree.Member("enum", .array($0.map(\.tree)))] } ?? []
    return values + (pattern?.regularExpression.map { [.init("pattern", .string($0))] } ?? [])
  }

  private static func typed(_ type: OutputType, description: String) -> JSONTree {
    let words: [JSONTree.Member] = description.isEmpty ? [] : [.init("description", .string(description))]
    if let element = type.element {
      return .object(
        [.init("type", .string("array"))] + words + [.init("items", typed(element, description: ""))])
    }
    let open: [JSONTree.Member] =
      type == .object ? [.init("properties", .object([])), .init("additionalProperties", .boolean(true))] : []
    return .object([.init("type", .string(type.rawValue))] + words + open)
  }
}
