import ActionChecking
import DataActions
import JSONPath
import PythonSyntax

extension ScriptScope {
  /// Takes the outputs out of the response, and the dictionary of them that a flow gets.
  mutating func mappingStatements(
    _ action: CheckedAction, failures: FailureTexts
  ) -> (statements: [PythonStatement], outputs: PythonExpression) {
    let mappings = action.outputs.enumerated().map { index, output in
      OutputMapping(output, index: index, failures: failures, scope: &self)
    }
    var statements: [PythonStatement] = []
    if mappings.isEmpty { statements = [.comment("There are none.")] }
    if action.outputs.contains(where: \.readsResponse) {
      statements = [.assign("answer", helper("read_json", .name("body")))]
    }
    var plan = QueryPlan(Self.queries(action.outputs), root: "answer")
    var aligned: Set<JSONPath> = []
    for mapping in mappings {
      switch mapping.source {
      case .value(let value): statements += fixedStatements(mapping, value)
      case .response(let path, let taking): statements += outputStatements(mapping, path, taking, &plan)
      case .elements(let each, _, _):
        guard aligned.insert(each).inserted else { continue }
        statements += alignedStatements(mappings.filter { $0.each == each }, each: each, &plan)
      }
    }
    let entries = mappings.map { PythonEntry.member(.string($0.output.name), .name($0.variable)) }
    return (statements, .dictionary(entries + [.member(.string("success"), .boolean(true))]))
  }

  /// What is asked of the whole response, in order; the elements of aligned arrays once.
  private static func queries(_ outputs: [CheckedOutput]) -> [JSONPath] {
    var aligned: Set<JSONPath> = []
    return outputs.compactMap { output in
      switch output.source {
      case .value: nil
      case .response(let path, _): path
      case .elements(let each, _, _): aligned.insert(each).inserted ? each : nil
      }
    }
  }

  /// Takes one value from the nodes that a path selects.
  mutating func outputStatements(
    _ mapping: OutputMapping, _ path: JSONPath, _ taking: Taking, _ plan: inout QueryPlan
  ) -> [PythonStatement] {
    let taken = taken(mapping, path, taking, &plan)
    let converted =
      if case .join(let separator) = taking {
        joinStatements(mapping.value(.nodes), mapping.output.operations, separator: separator)
      } else if let type = taking.type, type == mapping.type, mapping.output.operations.isEmpty {
        [PythonStatement]()
      } else {
        conversionStatements(mapping.value(mapping.extent(taking)), mapping.output.operations)
      }
    return [.origin(mapping.pointer + "/path", taken), .origin(mapping.pointer, converted)]
  }
}

/// An output on its way from the description to a variable.
struct OutputMapping {
  /// What the author says.
  let output: OutputDescription
  /// Where its value comes from.
  let source: OutputSource
  /// Where it stands in the description.
  let pointer: String
  /// What the flow gets.
  let variable: PythonName
  /// The variable that is worked on: the same, but for arrays that are made element by element.
  let element: PythonName
  /// What stands in for what is missing, null or of another type.
  let substitutes: Substitutes

  init(_ output: CheckedOutput, index: Int, failures: FailureTexts, scope: inout ScriptScope) {
    self.output = output.description
    source = output.source
    pointer = "/outputs/\(index)"
    let name = output.description.name
    variable = scope.variable(name, otherwise: name + "_output")
    if case .elements(_, let path, _) = output.source {
      element = scope.variable(path.lastName ?? name + "_value", otherwise: name + "_value")
    } else {
      element = variable
    }
    substitutes = Substitutes(output.description, failures: failures, scope: &scope)
  }

  /// The path to the elements of an aligned array; nil for any other output.
  var each: JSONPath? { if case .elements(let each, _, _) = source { each } else { nil } }

  /// The path from an element of an aligned array to its value; nil for any other output.
  var elementPath: JSONPath? { if case .elements(_, let path, _) = source { path } else { nil } }

  /// The type of one value: an element's where the array is made element by element, and in any array.
  var type: OutputType { output.type.element ?? output.type }

  /// The variable that is worked on, with what is in it.
  func value(_ extent: MappedValue.Extent) -> MappedValue {
    MappedValue(variable: element, type: type, extent: extent, substitutes: substitutes)
  }

  /// What is in the variable once the nodes are taken.
  func extent(_ taking: Taking) -> MappedValue.Extent {
    if taking == .all { return .nodes }
    return output.type.element == nil || each != nil ? .one : .array
  }
}

extension Taking {
  /// The type of what is taken where that is always the same.
  fileprivate var type: OutputType? {
    switch self {
    case .count: .integer
    case .exists: .boolean
    case .only, .all, .first, .last, .join: nil
    }
  }
}

extension JSONPath {
  /// The name at the end of a path, if any: `name` of `@.user.name`.
  fileprivate var lastName: String? {
    if case .name(let name)? = singularSteps?.last { name.text } else { nil }
  }
}
