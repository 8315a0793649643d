import JSONPath
import PythonSyntax

/// Queries that select any number of nodes, as statements.
extension QueryPlan {
  /// The list of the nodes that a query selects.
  mutating func list(
    of query: JSONPath, _ statements: inout [PythonStatement], _ scope: inout ScriptScope
  ) -> (nodes: PythonExpression, kind: NodeKind?) {
    let (steps, rest) = query.parts
    if rest.isEmpty { return (singularList(query, &statements, &scope), nil) }
    let shared = sharedCount(query)
    if shared == query.segments.count, shared > steps.count {
      let list = sharedList(query, shared, &statements, &scope)
      return (.name(list.variable), list.kind)
    }
    return unsharedList(of: query, behind: max(shared, steps.count), &statements, &scope)
  }

  /// The list of the nodes behind a beginning that is shared, or singular.
  private mutating func unsharedList(
    of query: JSONPath, behind count: Int, _ statements: inout [PythonStatement], _ scope: inout ScriptScope
  ) -> (nodes: PythonExpression, kind: NodeKind?) {
    let ways = query.segments[..<count]
    var walk: NodeWalk
    if count > query.parts.steps.count {
      walk = .over(sharedList(query, count, &statements, &scope), names.make(ways.nameOfOne, &scope))
    } else {
      walk = NodeWalk(from: start(Beginning(query.root, ways), &statements, &scope))
    }
    walk.canRepeat = query.canRepeat
    walk.ways = ways
    follow(query.segments[count...], &walk, splittingInto: &statements, &scope)
    let nodes = nodes(&walk, &scope)
    statements += takePreparation()
    return (nodes, walk.kind)
  }

  /// The statements that the one under way needs before it.
  mutating func takePreparation() -> [PythonStatement] {
    // What functions need stands beside them, not inside.
    if isInFunction { return [] }
    defer { preparation = [] }
    return preparation
  }

  /// How many of a query's first segments lead to a list that others need, too.
  private func sharedCount(_ query: JSONPath) -> Int {
    let isAskedAgain = queries(through: Beginning(query.root, query.segments)) > 1
    return isAskedAgain ? query.segments.count : sharedCount(query, below: query.segments.count)
  }

  /// The same, for what is less than so many segments: where queries part.
  private func sharedCount(_ query: JSONPath, below limit: Int) -> Int {
    let counts = query.parts.steps.count + 1..<max(limit, query.parts.steps.count + 1)
    return counts.last { count in
      continuations[Beginning(query.root, query.segments[..<count]), default: [:]].count > 1
    } ?? 0
  }

  /// The variable that holds the nodes at a beginning.
  private mutating func sharedList(
    _ query: JSONPath, _ count: Int, _ statements: inout [PythonStatement], _ scope: inout ScriptScope
  ) -> NodeList {
    let beginning = Beginning(query.root, query.segments[..<count])
    if let list = lists[beginning] { return list }
    let path = JSONPath(root: query.root, segments: beginning.segments)
    let earlier = sharedCount(path, below: count)
    let others = names.count
    let (nodes, kind) = unsharedList(
      of: path, behind: max(earlier, path.parts.steps.count), &statements, &scope)
    let variable = scope.variable(beginning.wantedName)
    statements.append(.list(variable, nodes))
    names.release(butFirst: others)
    let list = NodeList(variable: variable, kind: kind)
    lists[beginning] = list
    return list
  }

  /// A list with the one node of a singular query, if it is there.
  private mutating func singularList(
    _ query: JSONPath, _ statements: inout [PythonStatement], _ scope: inout ScriptScope
  ) -> PythonExpression {
    let beginning = Beginning(query.root, query.segments)
    let value = value(beginning, absent: .marker, &statements, &scope)
    if query.segments.isEmpty { return .list([value]) }
    let variable = scope.variable(beginning.wantedName)
    statements.append(.assign(variable, value))
    return .conditional(
      then: .list([.name(variable)]), condition: .comparison(.name(variable), .notSame, scope.missing),
      otherwise: .list([]))
  }

  /// The nodes at the end of a way.
  mutating func nodes(_ walk: inout NodeWalk, _ scope: inout ScriptScope) -> PythonExpression {
    let value = present(walk.place, &walk.terms, &scope)
    if walk.terms.isImpossible { return .list([]) }
    let last = walk.open
    walk.close()
    if walk.canRepeat { return scope.helper("collected", .generator(value, walk.clauses), scope.deadline) }
    if let last, walk.clauses.count == 1 {
      let condition = walk.clauses[0].condition
      if condition == nil, value == .name(last.name) {
        return last.isList ? last.values : .call("list", last.values)
      }
      if last.isList, case .element(.name(last.name), let name) = value, case .string = name,
        condition == .and([NodeKind.object.test(.name(last.name)), .comparison(name, .isIn, .name(last.name))])
      {
        return scope.helper("members", last.values, name)
      }
    }
    return .listComprehension(value, walk.clauses)
  }
}

extension PythonStatement {
  /// Puts a list into a variable; an empty one does not say of what it is a list.
  static func list(_ variable: PythonName, _ nodes: PythonExpression) -> PythonStatement {
    nodes == .list([])
      ? .declare(variable, .element(.name("list"), .name("Any")), nodes) : .assign(variable, nodes)
  }
}
