import JSONPath
import PythonSyntax

/// Nodes in conditions: each guarded by what it needs, and by nothing that is known already.
extension QueryPlan {
  /// The variable that holds a node, which is of a kind from here on.
  mutating func variable(
    of place: NodePlace, being kind: NodeKind, _ terms: inout NodeTerms, _ scope: inout ScriptScope
  ) -> PythonName {
    if let variable = terms.knowledge.variable(place) {
      if terms.knowledge.kinds[place]?.implies(kind) != true {
        terms.add(kind.test(.name(variable)))
        terms.knowledge.kinds[place] = kind
      }
      return variable
    }
    // What `get` gives may be None for a type checker, which does not understand the test for a number.
    let value = kind == .number ? present(place, &terms, &scope) : optional(place, &terms, &scope)
    let variable = names.make(place.wantedName, &scope)
    terms.add(kind.test(.binding(variable, value)))
    terms.knowledge.bind(place, to: variable)
    terms.knowledge.kinds[place] = kind
    return variable
  }

  /// The value of a node, or None where an object lacks it; the terms see to all else.
  mutating func optional(
    _ place: NodePlace, _ terms: inout NodeTerms, _ scope: inout ScriptScope
  ) -> PythonExpression {
    if terms.knowledge.isPresent(place) { return present(place, &terms, &scope) }
    guard case .name(let name) = place.steps.last else { return present(place, &terms, &scope) }
    let object = variable(of: place.parent, being: .object, &terms, &scope)
    return .call(.attribute(.name(object), "get"), [PythonArgument(.string(name.text))])
  }

  /// The value of a node; the terms see to it that it is there.
  mutating func present(
    _ place: NodePlace, _ terms: inout NodeTerms, _ scope: inout ScriptScope
  ) -> PythonExpression {
    expectPresence(place, &terms, &scope)
    if let variable = terms.knowledge.variable(place) { return .name(variable) }
    switch place.steps.last {
    case nil: return place.start
    case .name(let name):
      return .element(.name(variable(of: place.parent, being: .object, &terms, &scope)), .string(name.text))
    case .index(let index):
      return .element(.name(variable(of: place.parent, being: .array, &terms, &scope)), .integer(index))
    }
  }

  /// Has the terms see to it that a node is there.
  mutating func expectPresence(_ place: NodePlace, _ terms: inout NodeTerms, _ scope: inout ScriptScope) {
    guard let step = place.steps.last, !terms.knowledge.isPresent(place) else { return }
    switch step {
    case .name(let name):
      let object = variable(of: place.parent, being: .object, &terms, &scope)
      terms.add(.comparison(.string(name.text), .isIn, .name(object)))
    case .index(let index):
      let array = variable(of: place.parent, being: .array, &terms, &scope)
      terms.add(Self.reaches(.name(array), index))
    }
    terms.knowledge.present.insert(place)
  }

  /// Whether an array has an element at an index.
  static func reaches(_ array: PythonExpression, _ index: Int) -> PythonExpression {
    .comparison(
      .call("len", array), index < 0 ? .greaterOrEqual : .greater, .integer(index < 0 ? -index : index))
  }

  /// The value of a node, or MISSING, whatever the values on the way are.
  mutating func whatever(
    at place: NodePlace, knowing knowledge: NodeKnowledge, _ scope: inout ScriptScope
  ) -> PythonExpression {
    if let variable = knowledge.variable(place) { return .name(variable) }
    guard let step = place.steps.last else { return place.start }
    if knowledge.isPresent(place) || place.steps.count > Self.longestNesting {
      var terms = NodeTerms(knowing: knowledge)
      let value = present(place, &terms, &scope)
      guard let condition = terms.condition else { return value }
      return .conditional(then: value, condition: condition, otherwise: scope.missing)
    }
    if case .name(let name) = step, knowledge.kinds[place.parent] == .object,
      let object = knowledge.variable(place.parent)
    {
      let arguments = [PythonArgument(.string(name.text)), PythonArgument(scope.missing)]
      return .call(.attribute(.name(object), "get"), arguments)
    }
    let parent = whatever(at: place.parent, knowing: knowledge, &scope)
    return switch step {
    case .name(let name): scope.helper("member", parent, .string(name.text))
    case .index(let index): scope.helper("element", parent, .integer(index))
    }
  }

  /// How many calls stand inside each other before one condition reads better.
  private static let longestNesting = 4
}
