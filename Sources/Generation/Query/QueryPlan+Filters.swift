import JSONPath
import PythonSyntax

/// Filters as conditions.
extension QueryPlan {
  /// Has the terms see to it that a filter holds for a node.
  mutating func expect(
    _ filter: Filter, of node: NodePlace, _ terms: inout NodeTerms, _ scope: inout ScriptScope
  ) {
    if nesting > Self.deepestNesting, !filter.isSimple, case .variable(let name) = node.base {
      switch function(testing: filter, wanted: name.description, &scope) {
      case .boolean(true): return
      case .boolean: terms.isImpossible = true
      case let function: terms.add(.call(function, [PythonArgument(.name(name))]))
      }
      return
    }
    switch filter {
    case .and(let parts): for part in parts { expect(part, of: node, &terms, &scope) }
    case .or(let parts): expectOne(of: parts, of: node, &terms, &scope)
    case .not(.not(let filter)): expect(filter, of: node, &terms, &scope)
    case .not(let filter): expectNot(filter, of: node, &terms, &scope)
    case .exists(let path): expectExistence(path, of: node, &terms, &scope)
    case .comparison(let left, .notEqual, let right):
      expectNot(.comparison(left, .equal, right), of: node, &terms, &scope)
    case .comparison(let left, let comparison, let right):
      expect(left, comparison, right, of: node, &terms, &scope)
    case .pattern(let test): expect(test, of: node, &terms, &scope)
    }
  }

  /// How many brackets stand inside each other before a condition becomes a function.
  static let deepestNesting = 5

  private mutating func expectOne(
    of parts: [Filter], of node: NodePlace, _ terms: inout NodeTerms, _ scope: inout ScriptScope
  ) {
    if let kind = Filter.or(parts).kindOfNode { _ = variable(of: node, being: kind, &terms, &scope) }
    nesting += 1
    defer { nesting -= 1 }
    var alternatives: [PythonExpression] = []
    for part in parts {
      var own = NodeTerms(knowing: terms.knowledge)
      expect(part, of: node, &own, &scope)
      if own.isImpossible { continue }
      guard let condition = own.condition else { return }
      if case .or(let inner) = condition { alternatives += inner } else { alternatives.append(condition) }
    }
    if alternatives.isEmpty { terms.isImpossible = true } else { terms.add(.any(of: alternatives)) }
  }

  private mutating func expectNot(
    _ filter: Filter, of node: NodePlace, _ terms: inout NodeTerms, _ scope: inout ScriptScope
  ) {
    nesting += 1
    defer { nesting -= 1 }
    var own = NodeTerms(knowing: terms.knowledge)
    expect(filter, of: node, &own, &scope)
    if own.isImpossible { return }
    if let condition = own.condition { terms.add(condition.negated) } else { terms.isImpossible = true }
  }

  /// A function that says whether a filter holds for a node, or True or False where that is known.
  mutating func function(testing filter: Filter, wanted: String, _ scope: inout ScriptScope) -> PythonExpression {
    let outer = nesting
    nesting = 0
    defer { nesting = outer }
    let parameter = names.make(wanted, &scope)
    var terms = NodeTerms()
    expect(filter, of: NodePlace(.variable(parameter)), &terms, &scope)
    if terms.isImpossible { return .boolean(false) }
    guard let condition = terms.condition else { return .boolean(true) }
    let name = scope.variable("is_selected")
    preparation.append(
      .function(
        name, [PythonParameter(parameter, .name("Any"))], gives: .name("bool"), [.give(.call("bool", condition))]))
    return .name(name)
  }
}

extension Filter {
  /// Whether the condition has no conditions inside.
  fileprivate var isSimple: Bool {
    switch self {
    case .or, .and, .not: false
    case .exists(let path): path.singularSteps != nil
    case .comparison, .pattern: true
    }
  }
}

extension NodeTerms {
  /// Takes terms that were added to these.
  mutating func take(_ more: NodeTerms) {
    for term in more.terms { add(term) }
    knowledge = more.knowledge
  }
}

extension PythonExpression {
  /// One of these holds.
  static func any(of conditions: [PythonExpression]) -> PythonExpression {
    conditions.count == 1 ? conditions[0] : .or(conditions)
  }

  /// The condition that holds where this does not.
  var negated: PythonExpression {
    switch self {
    case .not(let condition): condition
    case .comparison(let left, let comparison, let right): .comparison(left, comparison.opposite, right)
    default: .not(self)
    }
  }
}

extension PythonComparison {
  /// The comparison that holds where this does not.
  fileprivate var opposite: PythonComparison {
    switch self {
    case .equal: .notEqual
    case .notEqual: .equal
    case .less: .greaterOrEqual
    case .lessOrEqual: .greater
    case .greater: .lessOrEqual
    case .greaterOrEqual: .less
    case .same: .notSame
    case .notSame: .same
    case .isIn: .notIn
    case .notIn: .isIn
    }
  }
}
