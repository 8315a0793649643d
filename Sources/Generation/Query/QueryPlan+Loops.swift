import JSONPath
import PythonSyntax

/// Segments as loops inside each other.
extension QueryPlan {
  /// Follows segments; so many loops that nobody could read them are parted into several statements.
  mutating func follow(
    _ segments: ArraySlice<JSONPath.Segment>, _ walk: inout NodeWalk,
    splittingInto statements: inout [PythonStatement], _ scope: inout ScriptScope
  ) {
    for (index, segment) in zip(segments.indices, segments) {
      if walk.depth + segment.loops > Self.deepestLoops, walk.depth > 0 {
        let (ways, canRepeat) = (walk.ways, walk.canRepeat)
        let nodes = nodes(&walk, &scope)
        statements += takePreparation()
        let variable = scope.variable(ways.lastName ?? "nodes")
        statements.append(.list(variable, nodes))
        walk = .over(NodeList(variable: variable, kind: walk.kind), names.make(ways.nameOfOne, &scope))
        (walk.ways, walk.canRepeat) = (ways, canRepeat)
      }
      follow(segment, before: segments[index...].dropFirst().first, &walk, &scope)
    }
  }

  /// How many loops stand inside each other at most.
  static let deepestLoops = 3

  /// Follows one segment; what the next one needs is tested first, so that filters need not ask again.
  mutating func follow(
    _ segment: JSONPath.Segment, before next: JSONPath.Segment?, _ walk: inout NodeWalk, _ scope: inout ScriptScope
  ) {
    if segment.reach == .descendants {
      let value = value(walk.place, &walk, &scope)
      walk.loop(
        names.make("node", &scope), over: scope.helper("descendants", value, scope.deadline), isList: false)
    }
    switch (segment.selectors.count, segment.selectors[0]) {
    case (1, .name(let name)): walk.place = walk.place.appending([.name(name)])
    case (1, .index(let index)): walk.place = walk.place.appending([.index(index)])
    case (1, .wildcard): loopOverChildren(&walk, &scope)
    case (1, .slice(let start, let end, let step)): loopOverSlice(start, end, step, &walk, &scope)
    case (1, .filter(let filter)):
      loopOverChildren(&walk, &scope)
      if let kind = next?.kindOfParent { _ = variable(of: walk.place, being: kind, &walk.terms, &scope) }
      expect(filter, of: walk.place, &walk.terms, &scope)
    default: loopOverUnion(segment.selectors, &walk, &scope)
    }
    walk.ways.append(segment)
  }

  /// The value at a place, to loop over; None or the like where it is not there.
  private mutating func value(
    _ place: NodePlace, _ walk: inout NodeWalk, _ scope: inout ScriptScope
  ) -> PythonExpression {
    walk.isAtStart ? place.start : optional(place, &walk.terms, &scope)
  }

  private mutating func loopOverChildren(_ walk: inout NodeWalk, _ scope: inout ScriptScope) {
    let values = scope.helper("children", value(walk.place, &walk, &scope))
    walk.loop(names.make(nameOfOne(walk), &scope), over: values, isList: true)
  }

  private func nameOfOne(_ walk: NodeWalk) -> String { walk.ways.nameOfOne }

  private mutating func loopOverSlice(
    _ start: Int?, _ end: Int?, _ step: Int, _ walk: inout NodeWalk, _ scope: inout ScriptScope
  ) {
    let values = slice(start, end, step, &walk, &scope)
    walk.loop(names.make(nameOfOne(walk), &scope), over: values, isList: true)
    if step == 0 { walk.terms.isImpossible = true }
  }

  /// The elements of a slice; Python's own slices are those of the standard, but for the step 0.
  private mutating func slice(
    _ start: Int?, _ end: Int?, _ step: Int, _ walk: inout NodeWalk, _ scope: inout ScriptScope
  ) -> PythonExpression {
    let array: PythonExpression
    if walk.isAtStart {
      array = scope.helper("elements", walk.place.start)
    } else {
      array = .name(variable(of: walk.place, being: .array, &walk.terms, &scope))
    }
    return .element(array, .slice(start, end, step: step == 1 || step == 0 ? nil : step))
  }

  /// Several selectors: one after the other for each node.
  private mutating func loopOverUnion(
    _ selectors: [JSONPath.Selector], _ walk: inout NodeWalk, _ scope: inout ScriptScope
  ) {
    let names = selectors.compactMap { if case .name(let name) = $0 { name } else { nil } }
    if names.count == selectors.count, !walk.isAtStart {
      let object = variable(of: walk.place, being: .object, &walk.terms, &scope)
      let keys = PythonExpression.tuple(names.map { .string($0.text) })
      return loopOverKeys(keys, of: object, "name", &walk, &scope) {
        .comparison(.name($0), .isIn, .name(object))
      }
    }
    let indexes = selectors.compactMap { if case .index(let index) = $0, index >= 0 { index } else { nil } }
    if indexes.count == selectors.count, !walk.isAtStart {
      let array = variable(of: walk.place, being: .array, &walk.terms, &scope)
      let keys = PythonExpression.tuple(indexes.map { .integer($0) })
      return loopOverKeys(keys, of: array, "index", &walk, &scope) {
        .comparison(.name($0), .less, .call("len", .name(array)))
      }
    }
    let parent = walk.isAtStart ? walk.place.start : optional(walk.place, &walk.terms, &scope)
    let parts = selectors.map { selection($0, of: parent, walk, &scope) }
    let values = inTime(.list(parts.map { .starred($0) }), walk, &scope)
    walk.loop(self.names.make(nameOfOne(walk), &scope), over: values, isList: !walk.canRepeat)
  }

  private mutating func loopOverKeys(
    _ keys: PythonExpression, of container: PythonName, _ wanted: String, _ walk: inout NodeWalk,
    _ scope: inout ScriptScope, isThere: (PythonName) -> PythonExpression
  ) {
    let key = names.make(wanted, &scope)
    walk.loop(key, over: inTime(keys, walk, &scope), isList: false)
    walk.terms.add(isThere(key))
    walk.place = NodePlace(.child(of: container, at: key))
  }

  /// Values one by one until the deadline, where only that ends it.
  private func inTime(
    _ values: PythonExpression, _ walk: NodeWalk, _ scope: inout ScriptScope
  ) -> PythonExpression {
    walk.canRepeat ? scope.helper("in_time", values, scope.deadline) : values
  }

  /// The list of what one selector of several takes of a value.
  private mutating func selection(
    _ selector: JSONPath.Selector, of parent: PythonExpression, _ walk: NodeWalk, _ scope: inout ScriptScope
  ) -> PythonExpression {
    switch selector {
    case .name(let name): return scope.helper("selected", parent, .string(name.text))
    case .index(let index): return scope.helper("selected", parent, .integer(index))
    case .wildcard: return scope.helper("children", parent)
    case .slice(_, _, 0): return .list([])
    case .slice(let start, let end, let step):
      return .element(scope.helper("elements", parent), .slice(start, end, step: step == 1 ? nil : step))
    case .filter(let filter):
      // A variable cannot be bound inside what a comprehension loops over, so the condition is a function.
      let child = names.make(nameOfOne(walk), &scope)
      let all = scope.helper("children", parent)
      switch function(testing: filter, wanted: nameOfOne(walk), &scope) {
      case .boolean(let holds): return holds ? all : .list([])
      case let function:
        let condition = PythonExpression.call(function, [PythonArgument(.name(child))])
        return .listComprehension(.name(child), [PythonClause(child, in: all, where: condition)])
      }
    }
  }
}

extension JSONPath.Segment {
  /// How many loops the segment is at most.
  var loops: Int {
    if singularStep != nil { return 0 }
    guard reach == .descendants else { return 1 }
    if selectors.count > 1 { return 2 }
    switch selectors[0] {
    case .name, .index: return 1
    case .wildcard, .slice, .filter: return 2
    }
  }

  /// What a node has to be for the segment to select anything; nil where it may be anything.
  var kindOfParent: NodeKind? {
    if reach == .descendants { return nil }
    if selectors.allSatisfy({ if case .name = $0 { true } else { false } }) { return .object }
    return selectors.allSatisfy { if case .index = $0 { true } else { false } } ? .array : nil
  }
}
