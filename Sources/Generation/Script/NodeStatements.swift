import ActionChecking
import JSONPath
import PythonSyntax

extension ScriptScope {
  /// Puts what an output takes of the nodes that a path selects into its variable.
  mutating func taken(
    _ mapping: OutputMapping, _ path: JSONPath, _ taking: Taking, _ plan: inout QueryPlan
  ) -> [PythonStatement] {
    if path.singularSteps != nil, [.only, .first, .last].contains(taking) {
      let taken = plan.value(of: path, absent: mapping.substitutes.absent, scope: &self)
      return taken.statements + [.assign(mapping.element, taken.value)]
    }
    let nodes = plan.nodes(of: path, scope: &self)
    func assign(_ value: PythonExpression) -> [PythonStatement] { nodes.statements + [.assign(mapping.element, value)] }
    switch taking {
    case .all, .join: return assign(nodes.nodes)
    case .count: return assign(.call("len", nodes.nodes))
    case .exists: return assign(.call("bool", nodes.nodes))
    case .only, .first, .last: return nodes.statements + one(mapping, of: nodes.nodes, taking)
    }
  }

  private mutating func one(
    _ mapping: OutputMapping, of nodes: PythonExpression, _ taking: Taking
  ) -> [PythonStatement] {
    var statements: [PythonStatement] = []
    var found = nodes
    if !nodes.isName {
      let variable = variable("\(mapping.element)_nodes")
      statements.append(.assign(variable, nodes))
      found = .name(variable)
    }
    if taking == .only {
      let isAmbiguous = PythonExpression.comparison(.call("len", found), .greater, .integer(1))
      statements.append(.when(isAmbiguous, [mapping.substitutes.several.statement(for: mapping.element)]))
    }
    let nothing: PythonExpression = mapping.substitutes.absent == .none ? .none : missing
    let value = PythonExpression.conditional(
      then: .element(found, .integer(taking == .last ? -1 : 0)), condition: found, otherwise: nothing)
    return statements + [.assign(mapping.element, value)]
  }
}

extension PythonExpression {
  fileprivate var isName: Bool { if case .name = self { true } else { false } }
}
