import ActionChecking
import JSONPath
import PythonSyntax

extension ScriptScope {
  /// What an output takes of the nodes that a path selects.
  mutating func taken(
    _ mapping: OutputMapping, _ path: JSONPath, _ taking: Taking, _ plan: inout QueryPlan
  ) -> (statements: [PythonStatement], value: PythonExpression) {
    if path.singularSteps != nil, [.only, .first, .last].contains(taking) {
      return plan.value(of: path, absent: mapping.substitutes.absent, scope: &self)
    }
    if path.singularSteps != nil, taking == .exists || taking == .count {
      let (statements, condition) = plan.presence(of: path, scope: &self)
      if taking == .exists { return (statements, condition) }
      return (statements, condition == .boolean(true) ? .integer(1) : .call("int", condition))
    }
    let nodes = plan.nodes(of: path, scope: &self)
    switch taking {
    case .all, .join: return (nodes.statements, nodes.nodes)
    case .count: return (nodes.statements, .call("len", nodes.nodes))
    case .exists: return (nodes.statements, .call("bool", nodes.nodes))
    case .only, .first, .last:
      let one = one(mapping, of: nodes.nodes, taking)
      return (nodes.statements + one.statements, one.value)
    }
  }

  private mutating func one(
    _ mapping: OutputMapping, of nodes: PythonExpression, _ taking: Taking
  ) -> (statements: [PythonStatement], value: PythonExpression) {
    var statements: [PythonStatement] = []
    var found = nodes
    if !nodes.isName {
      let variable = variable("\(mapping.element)_nodes")
      statements.append(.declare(variable, .listOfAny, nodes))
      found = .name(variable)
    }
    if taking == .only {
      let isAmbiguous = PythonExpression.comparison(.call("len", found), .greater, .integer(1))
      statements.append(.when(isAmbiguous, [mapping.substitutes.several.statement(for: mapping.element)]))
    }
    let nothing = mapping.substitutes.absent.value(&self)
    let value = PythonExpression.conditional(
      then: .element(found, .integer(taking == .last ? -1 : 0)), condition: found, otherwise: nothing)
    return (statements, value)
  }
}

extension PythonExpression {
  /// `Any`.
  static let any = PythonExpression.name("Any")

  /// `list[Any]`.
  static let listOfAny = PythonExpression.element(.name("list"), any)

  /// Whether the expression is a variable already.
  var isName: Bool { if case .name = self { true } else { false } }
}
