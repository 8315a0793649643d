import JSONPath
import PythonSyntax

/// Singular queries as statements: each step is guarded by the type it needs.
extension QueryPlan {
  /// An object or an array at a singular beginning.
  struct Container: Hashable {
    let beginning: Beginning
    let kind: Kind

    enum Kind: Hashable {
      case object
      case list
    }
  }

  /// Whether a singular query selects anything.
  mutating func presence(
    of query: JSONPath, scope: inout ScriptScope
  ) -> (statements: [PythonStatement], condition: PythonExpression) {
    let beginning = Beginning(query.root, query.segments)
    guard let last = beginning.segments.last?.singularStep else { return ([], .boolean(true)) }
    var statements: [PythonStatement] = []
    let kind: Container.Kind = if case .name = last { .object } else { .list }
    let container = PythonExpression.name(
      container(Container(beginning: beginning.parent, kind: kind), &statements, &scope))
    switch last {
    case .name(let name): return (statements, .comparison(.string(name.text), .isIn, container))
    case .index(let index): return (statements, Self.reaches(container, index))
    }
  }

  /// The value at a singular beginning.
  mutating func value(
    _ beginning: Beginning, absent: Absent, _ statements: inout [PythonStatement], _ scope: inout ScriptScope
  ) -> PythonExpression {
    guard let last = beginning.segments.last?.singularStep else {
      return .name(values[beginning] ?? "answer")
    }
    if absent == .none, let variable = values[beginning] { return .name(variable) }
    let kind: Container.Kind = if case .name = last { .object } else { .list }
    let container = PythonExpression.name(
      container(Container(beginning: beginning.parent, kind: kind), &statements, &scope))
    let nothing = absent.value(&scope)
    switch last {
    case .name(let name):
      let arguments = [.string(name.text)] + (absent == .none ? [] : [nothing])
      return .call(.attribute(container, "get"), arguments.map { PythonArgument($0) })
    case .index(let index):
      // An array that has any element has a first and a last one.
      let condition = index == 0 || index == -1 ? container : Self.reaches(container, index)
      return .conditional(then: .element(container, .integer(index)), condition: condition, otherwise: nothing)
    }
  }

  /// The value at a singular beginning as something to loop over: in a variable if others need it, too.
  mutating func start(
    _ beginning: Beginning, _ statements: inout [PythonStatement], _ scope: inout ScriptScope
  ) -> NodePlace {
    let value = value(beginning, absent: .none, &statements, &scope)
    if case .name(let name) = value { return NodePlace(.variable(name)) }
    if continuations[beginning, default: [:]].count < 2 { return NodePlace(.computed(value)) }
    let variable = scope.variable(beginning.wantedName)
    statements.append(.assign(variable, value))
    values[beginning] = variable
    return NodePlace(.variable(variable))
  }

  /// The variable that holds what is at a beginning if it is a container of that kind, and an empty one otherwise.
  private mutating func container(
    _ container: Container, _ statements: inout [PythonStatement], _ scope: inout ScriptScope
  ) -> PythonName {
    if let variable = containers[container] { return variable }
    let beginning = container.beginning
    let held: PythonName
    if let variable = values[beginning] {
      held = variable
    } else {
      let value = value(beginning, absent: .none, &statements, &scope)
      held = scope.variable(beginning.wantedName)
      statements.append(.assign(held, value))
      values[beginning] = held
    }
    let isShared = isShared(beginning)
    let variable = isShared ? scope.variable("\(beginning.wantedName)_\(container.kind)") : held
    let isObject = container.kind == .object
    statements.append(
      .assign(
        variable,
        .conditional(
          then: .name(held), condition: .call("isinstance", .name(held), .name(isObject ? "dict" : "list")),
          otherwise: isObject ? .dictionary([]) : .list([]))))
    containers[container] = variable
    return variable
  }

  /// Whether what is at a beginning is needed as it is, or as two kinds of containers.
  private func isShared(_ beginning: Beginning) -> Bool {
    let steps = continuations[beginning, default: [:]].keys.map { segment -> Container.Kind? in
      switch segment?.singularStep {
      case .name: .object
      case .index: .list
      case nil: nil
      }
    }
    return steps.contains(nil) || Set(steps).count != 1
  }

  /// How many queries begin so.
  func queries(through beginning: Beginning) -> Int { continuations[beginning, default: [:]].values.reduce(0, +) }
}

extension QueryPlan.Beginning {
  /// The beginning without its last segment.
  var parent: QueryPlan.Beginning { .init(root, segments.dropLast()) }

  /// A name for what is there: the last member's, and the indexes behind that.
  var wantedName: String {
    switch segments.last?.singularStep {
    case .name(let name): name.text
    case .index(let index): parent.wantedName + "_\(index.magnitude)"
    case nil: segments.isEmpty ? (root == .response ? "answer" : "element") : segments.lastName ?? "nodes"
    }
  }
}
