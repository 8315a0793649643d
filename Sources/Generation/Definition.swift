import ActionChecking
package import DataActions
package import JSONText

/// The contract in the tutorial's shape, its keys in the tutorial's order.
package func definition(_ description: ActionDescription) -> JSONTree {
  let outputs = description.contractOutputs.map { output in
    parameter(output.name, dataType(output.type), description: output.description)
  }
  return .object([
    .init("name", .string(description.name)),
    .init("description", .string(description.summary)),
    .init("inputs", .array(description.inputs.map(input))),
    .init("outputs", .array(outputs)),
    .init("language", .string("python3")),
  ])
}

private func input(_ input: InputDescription) -> JSONTree {
  let type: [JSONTree.Member] = [
    .init("datatype", .string(input.type.rawValue)), .init("required", .boolean(input.required)),
  ]
  return parameter(input.name, type, description: input.description)
}

private func parameter(_ name: String, _ type: [JSONTree.Member], description: String) -> JSONTree {
  .object([.init("name", .string(name))] + type + [.init("description", .string(description))])
}

private func dataType(_ type: OutputType) -> [JSONTree.Member] {
  guard let element = type.element else { return [.init("datatype", .string(type.rawValue))] }
  return [
    .init("datatype", .string("array")),
    .init("items", .object([.init("datatype", .string(element.rawValue))])),
  ]
}
