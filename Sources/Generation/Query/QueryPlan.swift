import JSONPath
import PythonSyntax

/// What the value of a singular query is where it selects nothing.
enum Absent: Hashable {
  /// `None`, as for null.
  case none
  /// The object `MISSING` of the module, which is no JSON value.
  case marker
}

/// How queries become steps into a value, each guarded by the type it needs; a common beginning is walked once.
struct QueryPlan {
  private enum Container: Hashable {
    case object
    case list
  }

  private struct Step: Hashable {
    let path: Beginning
    let container: Container
  }

  /// The beginning of a path.
  private struct Beginning: Hashable {
    private let steps: [JSONPath.Step]

    init(_ steps: some Collection<JSONPath.Step>) {
      self.steps = Array(steps)
    }
  }

  /// What each beginning of a path is taken for: an object, a list, or a value of its own.
  private var uses: [Beginning: Set<Container>] = [:]
  private var ends: Set<Beginning> = []
  private var values: [Beginning: PythonName]
  private var containers: [Step: PythonName] = [:]

  /// The plan of all queries into the value that a variable holds.
  init(_ queries: [JSONPath], root: PythonName) {
    values = [Beginning([]): root]
    for query in queries {
      let steps = query.singularSteps ?? []
      for (index, step) in steps.enumerated() {
        uses[Beginning(steps[..<index]), default: []].insert(Self.container(step))
      }
      ends.insert(Beginning(steps))
    }
  }

  /// The value that a singular query selects.
  mutating func value(
    of query: JSONPath, absent: Absent, scope: inout ScriptScope
  ) -> (statements: [PythonStatement], value: PythonExpression) {
    var statements: [PythonStatement] = []
    let value = value(query.singularSteps ?? [], absent: absent, &statements, &scope)
    return (statements, value)
  }

  /// The list of the values that a query selects, in the standard's order.
  mutating func nodes(
    of query: JSONPath, scope: inout ScriptScope
  ) -> (statements: [PythonStatement], nodes: PythonExpression) {
    preconditionFailure("only singular queries are compiled so far")
  }

  private mutating func value(
    _ path: [JSONPath.Step], absent: Absent, _ statements: inout [PythonStatement], _ scope: inout ScriptScope
  ) -> PythonExpression {
    if let variable = values[Beginning(path)] { return .name(variable) }
    guard let last = path.last else { preconditionFailure("the whole response has a variable") }
    let container = PythonExpression.name(
      container(at: Array(path.dropLast()), Self.container(last), &statements, &scope))
    let nothing: PythonExpression = absent == .none ? .none : scope.missing
    switch last {
    case .name(let name):
      let arguments = [.string(name.text)] + (absent == .none ? [] : [nothing])
      return .call(.attribute(container, "get"), arguments.map { PythonArgument($0) })
    case .index(let index):
      let length = PythonExpression.call("len", container)
      let isThere = PythonExpression.comparison(
        length, index < 0 ? .greaterOrEqual : .greater, .integer(index < 0 ? -index : index))
      return .conditional(then: .element(container, .integer(index)), condition: isThere, otherwise: nothing)
    }
  }

  /// The variable that holds the value at a path if it is a container of that kind, and an empty one otherwise.
  private mutating func container(
    at path: [JSONPath.Step], _ kind: Container, _ statements: inout [PythonStatement], _ scope: inout ScriptScope
  ) -> PythonName {
    let beginning = Beginning(path)
    let step = Step(path: beginning, container: kind)
    if let variable = containers[step] { return variable }
    let isShared = ends.contains(beginning) || uses[beginning]?.count != 1
    let held: PythonName
    if let variable = values[beginning] {
      held = variable
    } else {
      let value = value(path, absent: .none, &statements, &scope)
      held = scope.variable(Self.wanted(path))
      statements.append(.assign(held, value))
      values[beginning] = held
    }
    let variable = isShared ? scope.variable("\(Self.wanted(path))_\(kind)") : held
    let type = PythonExpression.name(kind == .object ? "dict" : "list")
    statements.append(
      .assign(
        variable,
        .conditional(
          then: .name(held), condition: .call("isinstance", .name(held), type),
          otherwise: kind == .object ? .dictionary([]) : .list([]))))
    containers[step] = variable
    return variable
  }

  private static func container(_ segment: JSONPath.Step) -> Container {
    switch segment {
    case .name: .object
    case .index: .list
    }
  }

  /// A name for what is at a path: its last member's, and the indexes behind that.
  private static func wanted(_ path: [JSONPath.Step]) -> String {
    switch path.last {
    case .name(let name): name.text
    case .index(let index): wanted(Array(path.dropLast())) + "_\(index.magnitude)"
    case nil: "answer"
    }
  }
}
