import JSONPath
import PythonSyntax

/// How singular paths become steps into a value, each guarded by the type it needs; a common beginning is walked once.
struct PathMapping {
  private enum Container: Hashable {
    case object
    case list
  }

  private struct Step: Hashable {
    let path: [JSONPath.Segment]
    let container: Container
  }

  /// What each beginning of a path is taken for: an object, a list, or a value of its own.
  private var uses: [[JSONPath.Segment]: Set<Container>] = [:]
  private var ends: Set<[JSONPath.Segment]> = []
  private var values: [[JSONPath.Segment]: PythonName]
  private var containers: [Step: PythonName] = [:]

  /// The mapping of some paths into the value that a variable holds.
  init(_ paths: [JSONPath], root: PythonName) {
    values = [[]: root]
    for path in paths {
      for (index, segment) in path.segments.enumerated() {
        uses[Array(path.segments[..<index]), default: []].insert(Self.container(segment))
      }
      ends.insert(path.segments)
    }
  }

  /// Puts what is at a path into a variable, None where it is not there.
  mutating func take(_ path: JSONPath, into variable: PythonName, scope: inout ScriptScope) -> [PythonStatement] {
    var statements: [PythonStatement] = []
    let value = value(path.segments, &statements, &scope)
    return statements + [.assign(variable, value)]
  }

  private mutating func value(
    _ path: [JSONPath.Segment], _ statements: inout [PythonStatement], _ scope: inout ScriptScope
  ) -> PythonExpression {
    if let variable = values[path] { return .name(variable) }
    guard let last = path.last else { preconditionFailure("the whole response has a variable") }
    let step = Step(path: Array(path.dropLast()), container: Self.container(last))
    let container = PythonExpression.name(container(step, &statements, &scope))
    switch last {
    case .name(let name): return .call(.attribute(container, "get"), [PythonArgument(.string(name))])
    case .index(let index):
      let length = PythonExpression.call("len", container)
      let isThere = PythonExpression.comparison(
        length, index < 0 ? .greaterOrEqual : .greater, .integer(index < 0 ? -index : index))
      return .conditional(then: .element(container, .integer(index)), condition: isThere, otherwise: .none)
    }
  }

  /// The variable that holds the value at a path if it is a container of that kind, and an empty one otherwise.
  private mutating func container(
    _ step: Step, _ statements: inout [PythonStatement], _ scope: inout ScriptScope
  ) -> PythonName {
    if let variable = containers[step] { return variable }
    let isShared = ends.contains(step.path) || uses[step.path]?.count != 1
    var held = value(step.path, &statements, &scope)
    if values[step.path] == nil {
      let name = scope.variable(Self.wanted(step.path))
      statements.append(.assign(name, held))
      values[step.path] = name
      held = .name(name)
    }
    let type = PythonExpression.name(step.container == .object ? "dict" : "list")
    let variable =
      isShared
      ? scope.variable("\(Self.wanted(step.path))_\(step.container)") : values[step.path] ?? "answer"
    statements.append(
      .assign(
        variable,
        .conditional(
          then: held, condition: .call("isinstance", held, type),
          otherwise: step.container == .object ? .dictionary([]) : .list([]))))
    containers[step] = variable
    return variable
  }

  private static func container(_ segment: JSONPath.Segment) -> Container {
    switch segment {
    case .name: .object
    case .index: .list
    }
  }

  /// A name for what is at a path: its last member's, and the indexes behind that.
  private static func wanted(_ path: [JSONPath.Segment]) -> String {
    switch path.last {
    case .name(let name): name
    case .index(let index): wanted(Array(path.dropLast())) + "_\(index.magnitude)"
    case nil: "answer"
    }
  }
}
