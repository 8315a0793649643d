import ActionChecking
import DataActions
import PythonSyntax

extension ScriptScope {
  /// Takes the outputs out of the response, and the dictionary of them that a flow gets.
  mutating func mappingStatements(
    _ action: CheckedAction, failures: FailureTexts
  ) -> (statements: [PythonStatement], outputs: PythonExpression) {
    var statements: [PythonStatement] = []
    var entries: [PythonEntry] = []
    if action.outputs.isEmpty {
      statements = [.comment("There are none.")]
    } else {
      statements = [.assign("answer", helper("read_json", .name("body")))]
    }
    let paths = action.outputs.map { output in
      guard case .response(let path, .only) = output.source else {
        preconditionFailure("only names and indexes are read so far")
      }
      return path
    }
    var mapping = QueryPlan(paths, root: "answer")
    for (index, output) in action.description.outputs.enumerated() {
      let variable = variable(output.name, otherwise: output.name + "_output")
      let taken = mapping.value(of: paths[index], absent: .none, scope: &self)
      let taking = taken.statements + [.assign(variable, taken.value)]
      statements.append(.origin("/outputs/\(index)/path", taking))
      let missing = missing(output, variable, failures)
      statements.append(
        .origin("/outputs/\(index)", [.when(isOther(output.type, .name(variable)), [missing])]))
      entries.append(.member(.string(output.name), .name(variable)))
    }
    entries.append(.member(.string("success"), .boolean(true)))
    return (statements, .dictionary(entries))
  }

  private mutating func missing(
    _ output: OutputDescription, _ variable: PythonName, _ failures: FailureTexts
  ) -> PythonStatement {
    if let value = output.default { return .assign(variable, PythonExpression(value)) }
    return fail(failures.other(&self) ?? .string("Response from external API lacks a usable value: \(output.name)"))
  }

  /// Whether a value is missing, null or of another type than the contract says; a boolean is no number.
  private mutating func isOther(_ type: OutputType, _ value: PythonExpression) -> PythonExpression {
    switch type {
    case .string: .not(.call("isinstance", value, .name("str")))
    case .boolean: .not(.call("isinstance", value, .name("bool")))
    case .object: .not(.call("isinstance", value, .name("dict")))
    case .integer: .comparison(.call("type", value), .notSame, .name("int"))
    case .number: .comparison(.call("type", value), .notIn, .tuple([.name("int"), .name("float")]))
    case .strings: .not(helper("is_array", value, .name("str")))
    case .booleans: .not(helper("is_array", value, .name("bool")))
    case .objects: .not(helper("is_array", value, .name("dict")))
    case .integers: .not(helper("is_array", value, .name("int")))
    case .numbers: .not(helper("is_array", value, .name("int"), .name("float")))
    }
  }
}
