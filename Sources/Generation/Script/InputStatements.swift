import DataActions
import PythonSyntax

extension ScriptScope {
  /// Reads the inputs in their order, then what comes from the environment.
  ///
  /// Comes last among the parts of a script, once it is known what the others use.
  mutating func inputStatements(_ description: ActionDescription, environment: [PythonStatement]) -> [PythonStatement] {
    var statements: [PythonStatement] = []
    for (index, input) in description.inputs.enumerated() {
      statements.append(.origin("/inputs/\(index)", read(input)))
    }
    statements += environment
    return statements.isEmpty ? [.comment("There are none.")] : statements
  }

  private mutating func read(_ input: InputDescription) -> [PythonStatement] {
    let given = PythonExpression.comparison(
      .call(.attribute("input_data", "get"), [PythonArgument(.string(input.name))]), .notSame, .none)
    if !uses(input: input.name), input.allowed?.isEmpty ?? true {
      // It has to be what the contract says all the same.
      let checking = [PythonStatement.expression(reading(input))]
      return input.required ? checking : [.when(given, checking)]
    }
    let variable = variable(ofInput: input.name)
    let reading = [PythonStatement.assign(variable, reading(input))] + refuseOthers(input, variable)
    if input.required { return reading }
    var statements: [PythonStatement] = [.assign(variable, .none), .when(given, reading)]
    if let text = usedTextVariable(ofInput: input.name) {
      let empty = PythonExpression.comparison(.name(variable), .same, .none)
      statements.append(
        .assign(
          text, .conditional(then: .string(""), condition: empty, otherwise: asText(.name(variable), input.type))))
    }
    return statements
  }

  private mutating func reading(_ input: InputDescription) -> PythonExpression {
    switch input.type {
    case .string: helper("read_string", .name("input_data"), .string(input.name))
    case .integer: helper("read_integer", .name("input_data"), .string(input.name))
    case .number: helper("read_number", .name("input_data"), .string(input.name))
    case .boolean: helper("read_boolean", .name("input_data"), .string(input.name))
    }
  }

  private mutating func refuseOthers(_ input: InputDescription, _ variable: PythonName) -> [PythonStatement] {
    guard let allowed = input.allowed, let first = allowed.first else { return [] }
    let values = allowed.map(PythonExpression.init)
    let isOther: PythonExpression =
      allowed.count == 1
      ? .comparison(.name(variable), .notEqual, PythonExpression(first))
      : .comparison(.name(variable), .notIn, .tuple(values))
    return [.when(isOther, [fail(.input, .string("Input has a value that is not allowed: \(input.name)"))])]
  }

  /// Raises the failure that the flow is told of.
  func fail(_ code: ErrorCode, _ text: PythonExpression) -> PythonStatement {
    .raise(.call("ActionError", .string(code.rawValue), text))
  }
}

extension PythonExpression {
  static func attribute(_ name: PythonName, _ attribute: PythonName) -> PythonExpression {
    .attribute(.name(name), attribute)
  }

  /// A JSON value as Python writes it; the members of an object in the order of their names.
  init(_ value: JSONValue) {
    switch value {
    case .null: self = .none
    case .boolean(let value): self = .boolean(value)
    case .integer(let value): self = .integer(value)
    case .number(let value): self = .number(value)
    case .string(let value): self = .string(value)
    case .array(let values): self = .list(values.map(PythonExpression.init))
    case .object(let members):
      self = .dictionary(
        members.sorted { $0.key < $1.key }.map { .member(.string($0.key), PythonExpression($0.value)) })
    }
  }
}
