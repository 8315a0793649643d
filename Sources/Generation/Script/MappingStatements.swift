import ActionChecking
import DataActions
import JSONPath
import PythonSyntax

extension ScriptScope {
  /// Takes the outputs out of the response, and the entries for them in what a flow gets.
  mutating func mappingStatements(
    _ action: CheckedAction, failures: FailureTexts
  ) -> (statements: [PythonStatement], outputs: [PythonEntry]) {
    // The outputs have the first choice of names.
    let variables = action.outputs.map { variable($0.description.name, otherwise: $0.description.name + "_output") }
    let mappings = action.outputs.enumerated().map { index, output in
      OutputMapping(output, index: index, variable: variables[index], failures: failures, scope: &self)
    }
    var statements: [PythonStatement] = []
    var plan = QueryPlan(
      Self.queries(action.outputs) + mappings.compactMap(\.elementPath), root: "answer")
    var aligned: Set<JSONPath> = []
    for mapping in mappings {
      switch mapping.source {
      case .call: continue
      case .value(let value):
        statements.append(.origin(mapping.pointer + "/value", [.assign(mapping.variable, fixed(value))]))
      case .response(let path, let taking): statements += outputStatements(mapping, path, taking, &plan)
      case .elements(let each, _, _):
        guard aligned.insert(each).inserted else { continue }
        statements += alignedStatements(mappings.filter { $0.each == each }, each: each, &plan)
      }
    }
    if action.outputs.contains(where: \.readsResponse) {
      let isNeeded = statements.mention("answer")
      if action.pages == nil {
        let value = helper(reader, .name("response"))
        // Whether the whole response is there needs no look at it, but it has to be JSON all the same.
        statements.insert(isNeeded ? .assign("answer", value) : .expression(value), at: 0)
      } else if isNeeded {
        statements.insert(.assign("answer", .attribute(.name("pages"), "answer")), at: 0)
      }
    }
    statements += shallowObjects(mappings)
    if statements.isEmpty {
      statements = [.comment(mappings.isEmpty ? "There are none." : "Nothing is taken from it.")]
    }
    return (statements, mappings.map { .member(.string($0.output.name), result($0)) })
  }

  /// The helper that reads the JSON of a response, once it is known what the outputs ask of it.
  var reader: PythonName { readsAnyDepth ? "read_deep_json" : "read_json" }

  /// Whether the response is searched through all its levels: it may be nested as deep as it likes then, deeper than
  /// others can write again as JSON.
  private var readsAnyDepth: Bool { helpers.contains("descendants") }

  /// Holds the objects of a response to a depth that JSON can be written at.
  private mutating func shallowObjects(_ mappings: [OutputMapping]) -> [PythonStatement] {
    guard readsAnyDepth else { return [] }
    return mappings.filter { $0.type == .object && !$0.isValue }.map { mapping in
      let shallow = helper("shallow", [.name(mapping.variable), deadline])
      return .origin(mapping.pointer, [.assign(mapping.variable, shallow)])
    }
  }

  /// What the flow gets for an output; nothing can fail any more.
  private func result(_ mapping: OutputMapping) -> PythonExpression {
    if case .call(let fact) = mapping.source { fact.onSuccess } else { .name(mapping.variable) }
  }

  /// What is asked of the whole response, in order; the elements of aligned arrays once.
  private static func queries(_ outputs: [CheckedOutput]) -> [JSONPath] {
    var aligned: Set<JSONPath> = []
    return outputs.compactMap { output in
      switch output.source {
      case .value, .call: nil
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
    let value = mapping.value(mapping.extent(taking))
    // A type checker takes nodes for what their filter asks for.
    let hold: PythonStatement =
      value.extent == .nodes
      ? .declare(value.variable, .any, taken.value) : .assign(value.variable, taken.value)
    let holding = taken.statements + [hold]
    let operations = mapping.output.operations
    var separator: String?
    if case .join(let text) = taking { separator = text }
    if taking == .count || taking == .exists { return [.origin(mapping.pointer + "/path", holding)] }
    if operations.isEmpty, separator == nil {
      let converting = conversionStatements(value)
      return [.origin(mapping.pointer + "/path", holding), .origin(mapping.pointer, converting)]
    }
    let branches = toldApart(value)
    let working = operationStatements(
      value, operations, separator: separator, from: branches.isEmpty ? taken.value : value.expression)
    return branches.isEmpty
      ? [.origin(mapping.pointer + "/path", taken.statements), .origin(mapping.pointer, working)]
      : [
        .origin(mapping.pointer + "/path", holding),
        .origin(mapping.pointer, [.choose(branches, otherwise: working)]),
      ]
  }
}
