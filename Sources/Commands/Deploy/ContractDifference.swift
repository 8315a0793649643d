import ContractChanges
import JSONText
import NativeActions

/// What differs between a published contract and a new one, in the words of `gcgen diff`.
struct ContractDifference {
  /// What differs, the worst first.
  let changes: [ContractChange]

  /// Nil where the published contract says what no definition can say.
  init?(from published: JSONTree, to native: NativeAction) {
    let definitions = [published, native.contract].map { Self.definition($0, name: native.name) }
    guard let old = try? Contract(definition: definitions[0]), let new = try? Contract(definition: definitions[1])
    else { return nil }
    changes = ContractChanges.changes(from: old, to: new)
  }

  /// A contract of JSON Schemas, in the tutorial's shape.
  private static func definition(_ contract: JSONTree, name: String) -> JSONTree {
    let input = contract["input"]?["inputSchema"]
    let required = (input?["required"]?.elements ?? []).compactMap(\.string)
    let inputs = (input?["properties"]?.members ?? []).map { property in
      parameter(property, [.init("required", .boolean(required.contains(property.name)))])
    }
    let outputs = contract["output"]?["successSchema"]?["properties"]?.members ?? []
    return .object([
      .init("name", .string(name)), .init("inputs", .array(inputs)),
      .init("outputs", .array(outputs.map { parameter($0, items($0.value)) })),
    ])
  }

  private static func parameter(_ property: JSONTree.Member, _ others: [JSONTree.Member]) -> JSONTree {
    .object(
      [
        .init("name", .string(property.name)), .init("datatype", property.value["type"] ?? .null),
        .init("description", property.value["description"] ?? .string("")),
      ] + others)
  }

  private static func items(_ schema: JSONTree) -> [JSONTree.Member] {
    schema["items"].map { [.init("items", .object([.init("datatype", $0["type"] ?? .null)]))] } ?? []
  }
}
