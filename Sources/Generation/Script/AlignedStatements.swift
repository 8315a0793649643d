import ActionChecking
import JSONPath
import PythonSyntax

extension ScriptScope {
  /// Makes arrays of equal length: one loop over the elements, in which each array gets one value.
  mutating func alignedStatements(
    _ mappings: [OutputMapping], each: JSONPath, _ plan: inout QueryPlan
  ) -> [PythonStatement] {
    let elements = plan.nodes(of: each, scope: &self)
    let element = plan.loopVariable(for: each, scope: &self)
    var inner = QueryPlan(mappings.compactMap(\.elementPath), root: element)
    inner.know(elements.kind, of: .current)
    let preparation = inner.preparation(for: mappings.compactMap(\.elementPath), scope: &self)
    var body: [PythonStatement] = []
    for mapping in mappings {
      guard case .elements(_, let path, let taking) = mapping.source else { continue }
      body += outputStatements(mapping, path, taking, &inner)
      let append = PythonExpression.call(
        .attribute(mapping.variable, "append"), [PythonArgument(.name(mapping.element))])
      body.append(.origin(mapping.pointer, [.expression(append)]))
    }
    let arrays = mappings.map { mapping in
      PythonStatement.origin(mapping.pointer, [.assign(mapping.variable, .list([]))])
    }
    var loop = preparation + elements.statements
    var nodes = elements.nodes
    if case .listComprehension = nodes {
      let held = variable("selected_" + (each.segments.lastName ?? "nodes"))
      loop.append(.declare(held, .listOfAny, nodes))
      nodes = .name(held)
    }
    loop.append(.loop(element, in: nodes, body))
    return arrays + [.origin((mappings.first?.pointer ?? "") + "/each", loop)]
  }
}
