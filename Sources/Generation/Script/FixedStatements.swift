import DataActions
import PythonSyntax

extension ScriptScope {
  /// Puts a value that is fixed or made of inputs into an output's variable.
  ///
  /// What is nothing but an optional input that the flow left out is a missing value.
  mutating func fixedStatements(_ mapping: OutputMapping, _ value: BodyValue) -> [PythonStatement] {
    let assignment = PythonStatement.origin(mapping.pointer + "/value", [.assign(mapping.variable, json(value))])
    let mapped = MappedValue(
      variable: mapping.variable, type: mapping.type, extent: mapping.output.type.element == nil ? .one : .array,
      substitutes: mapping.substitutes.withoutNull)
    let operations = mapping.output.operations
    if operations.isEmpty, hasType(value, mapping.output.type) {
      guard isOptional(value) else { return [assignment] }
      let missing = mapping.substitutes.missing.statement(for: mapping.variable)
      let isLeftOut = PythonExpression.comparison(mapped.expression, .same, .none)
      return [assignment, .origin(mapping.pointer, [.when(isLeftOut, [missing])])]
    }
    return [assignment, .origin(mapping.pointer, conversionStatements(mapped, operations))]
  }

  /// Whether a value that is there always has a type.
  private func hasType(_ value: BodyValue, _ type: OutputType) -> Bool {
    switch value {
    case .null: false
    case .boolean: type == .boolean
    case .integer: type == .integer || type == .number
    case .number: type == .number
    case .text: type == .string
    case .input(let name): hasType(input(name).type, type)
    case .object: type == .object
    case .array(let values): type.element.map { element in values.allSatisfy { hasType($0, element) } } ?? false
    }
  }

  private func hasType(_ input: InputType, _ type: OutputType) -> Bool {
    switch input {
    case .string: type == .string
    case .integer: type == .integer || type == .number
    case .number: type == .number
    case .boolean: type == .boolean
    }
  }
}
