import JSONPath
import PythonSyntax

/// Queries inside filters.
extension QueryPlan {
  mutating func expectExistence(
    _ path: JSONPath, of node: NodePlace, _ terms: inout NodeTerms, _ scope: inout ScriptScope
  ) {
    if path.root == .response {
      if path.segments.isEmpty { return }
      let value = prepared(FilterQuery(use: .existence, path: path), &scope)
      return terms.add(path.singularSteps == nil ? value : .comparison(value, .notSame, scope.missing))
    }
    let (steps, rest) = path.parts
    let start = node.appending(steps)
    if rest.isEmpty { return expectPresence(start, &terms, &scope) }
    if needsFunction(rest) {
      return terms.add(.call(function(listing: path, of: node, &scope), node.start))
    }
    nesting += Self.deepestLoops
    defer { nesting -= Self.deepestLoops }
    var walk = NodeWalk(from: start, knowing: terms.knowledge, isGuarded: true)
    walk.ways = path.segments[..<steps.count]
    walk.canRepeat = path.canRepeat
    for index in rest.indices { follow(rest[index], before: rest[index...].dropFirst().first, &walk, &scope) }
    expectPresence(walk.place, &walk.terms, &scope)
    if walk.terms.isImpossible { return terms.isImpossible = true }
    if let leading = walk.leading { terms.take(leading) }
    terms.add(Self.existence(&walk))
  }

  /// Whether a way leads anywhere: the innermost condition holds for any, or the innermost list has any.
  private static func existence(_ walk: inout NodeWalk) -> PythonExpression {
    guard let last = walk.open else { return .boolean(true) }
    let condition = walk.terms.condition
    let outer = walk.clauses
    walk.close()
    if let condition {
      return .call("any", .generator(condition, outer + [PythonClause(last.name, in: last.values)]))
    }
    if last.isList { return outer.isEmpty ? last.values : .call("any", .generator(last.values, outer)) }
    return .call("any", .generator(.boolean(true), outer + [PythonClause(last.name, in: last.values)]))
  }

  private func needsFunction(_ segments: ArraySlice<JSONPath.Segment>) -> Bool {
    segments.reduce(0) { $0 + $1.loops } > Self.deepestLoops || nesting > Self.deepestNesting
  }

  /// The list of what a query selects from a node.
  mutating func list(
    of path: JSONPath, from node: NodePlace, knowing knowledge: NodeKnowledge, _ scope: inout ScriptScope
  ) -> PythonExpression {
    let (steps, rest) = path.parts
    if rest.isEmpty || needsFunction(rest) {
      return .call(function(listing: path, of: node, &scope), node.start)
    }
    nesting += Self.deepestLoops
    defer { nesting -= Self.deepestLoops }
    var start = node
    if !steps.isEmpty {
      start = NodePlace(.computed(whatever(at: node.appending(steps), knowing: knowledge, &scope)))
    }
    var walk = NodeWalk(from: start, knowing: knowledge)
    walk.ways = path.segments[..<steps.count]
    walk.canRepeat = path.canRepeat
    for index in rest.indices { follow(rest[index], before: rest[index...].dropFirst().first, &walk, &scope) }
    return nodes(&walk, &scope)
  }

  /// A function that lists what a query selects from a node.
  private mutating func function(
    listing path: JSONPath, of node: NodePlace, _ scope: inout ScriptScope
  ) -> PythonName {
    let outer = (nesting, isInFunction)
    (nesting, isInFunction) = (0, true)
    defer { (nesting, isInFunction) = outer }
    let parameter = names.make(node.wantedName, &scope)
    let (steps, rest) = path.parts
    var statements: [PythonStatement] = []
    let place = NodePlace(.variable(parameter)).appending(steps)
    let nodes: PythonExpression
    if rest.isEmpty {
      var terms = NodeTerms()
      let value = present(place, &terms, &scope)
      nodes = .conditional(then: .list([value]), condition: terms.condition ?? .boolean(true), otherwise: .list([]))
    } else {
      let start = whatever(at: place, knowing: NodeKnowledge(), &scope)
      var walk = NodeWalk(from: NodePlace(steps.isEmpty ? .variable(parameter) : .computed(start)))
      walk.ways = path.segments[..<steps.count]
      walk.canRepeat = path.canRepeat
      follow(rest, &walk, splittingInto: &statements, &scope)
      nodes = self.nodes(&walk, &scope)
    }
    let name = scope.variable("selected_nodes")
    preparation.append(
      .function(
        name, [PythonParameter(parameter, .name("Any"))], gives: .element(.name("list"), .name("Any")),
        statements + [.give(nodes)]))
    return name
  }

  /// What a query from the whole response gives, walked before anything else.
  mutating func prepared(_ query: FilterQuery, _ scope: inout ScriptScope) -> PythonExpression {
    if let value = answers[query] { return value }
    let outer = (nesting, isInFunction, preparation)
    (nesting, isInFunction, preparation) = (0, false, [])
    let beginning = Beginning(.response, query.path.segments)
    var statements: [PythonStatement] = []
    var value: PythonExpression
    switch (query.path.singularSteps, query.use) {
    case (_?, .existence), (_?, .value): value = self.value(beginning, absent: .marker, &statements, &scope)
    case (_, .count): value = .call("len", list(of: query.path, &statements, &scope).nodes)
    case (nil, .existence): value = list(of: query.path, &statements, &scope).nodes
    case (nil, .value): value = scope.helper("only", list(of: query.path, &statements, &scope).nodes)
    }
    if case .name = value {
    } else {
      let variable = scope.variable(beginning.wantedName)
      statements.append(.list(variable, value))
      value = .name(variable)
    }
    (nesting, isInFunction, preparation) = (outer.0, outer.1, outer.2 + statements)
    answers[query] = value
    return value
  }
}
