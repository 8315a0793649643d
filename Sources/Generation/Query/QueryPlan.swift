import JSONPath
import PythonSyntax

/// What the value of a singular query is where it selects nothing.
enum Absent: Hashable {
  /// `None`, as for null.
  case none
  /// The object `MISSING` of the module, which is no JSON value.
  case marker
  /// A value that stands in for it; None is possible, too.
  case substitute(PythonExpression)

  /// What it is in Python.
  func value(_ scope: inout ScriptScope) -> PythonExpression {
    switch self {
    case .none: .none
    case .marker: scope.missing
    case .substitute(let value): value
    }
  }
}

/// How queries become Python that walks a value: what several of them begin with is walked once.
///
/// The plan of one root knows all queries that are asked of it. Queries from the whole response inside the filters of
/// others are walked before any loop.
struct QueryPlan {
  /// The first segments of a query.
  struct Beginning: Hashable {
    let root: JSONPath.Root
    let segments: [JSONPath.Segment]

    init(_ root: JSONPath.Root, _ segments: some Collection<JSONPath.Segment>) {
      self.root = root
      self.segments = Array(segments)
    }
  }

  /// A list of nodes in a variable, and what all of them are.
  struct NodeList {
    let variable: PythonName
    let kind: NodeKind?
  }

  /// The variable of each root.
  let roots: [JSONPath.Root: PythonName]
  /// How many queries have which segment behind each beginning; nil where they end there.
  private(set) var continuations: [Beginning: [JSONPath.Segment?: Int]] = [:]
  /// The variables that hold the values at singular beginnings, None where there is none.
  var values: [Beginning: PythonName] = [:]
  /// The variables that hold what is at singular beginnings if it is a container, else an empty one.
  var containers: [Container: PythonName] = [:]
  /// The lists of nodes that several queries begin with.
  var lists: [Beginning: NodeList] = [:]
  /// What queries from the whole response inside filters gave.
  var answers: [FilterQuery: PythonExpression] = [:]
  /// The variables inside comprehensions.
  var names = LoopNames()
  /// What the statement under way needs before it: functions, and what filters ask of the whole response.
  var preparation: [PythonStatement] = []
  /// Whether the statements under way are those of such a function.
  var isInFunction = false
  /// In how many brackets conditions stand.
  var nesting = 0

  /// The plan of all queries into what a variable holds: the response for `$`, an element for `@`.
  init(_ queries: [JSONPath], root: PythonName) {
    roots = [.response: "answer"].merging(Set(queries.map(\.root)).map { ($0, root) }) { $1 }
    for root in roots.keys { values[Beginning(root, [])] = roots[root] }
    for query in queries.compactMap(\.folded) { expect(query) }
  }

  private mutating func expect(_ query: JSONPath) {
    for (index, segment) in (query.segments + [nil]).enumerated() {
      continuations[Beginning(query.root, query.segments[..<index]), default: [:]][segment, default: 0] += 1
    }
    for inner in Set(query.queriesInside) where inner.path.root == .response { expect(inner.path) }
  }

  /// Walks what filters ask of the whole response; stands before any loop over elements.
  mutating func preparation(for queries: [JSONPath], scope: inout ScriptScope) -> [PythonStatement] {
    var statements: [PythonStatement] = []
    for inner in queries.compactMap(\.folded).flatMap(\.queriesInside) where inner.path.root == .response {
      _ = prepared(inner, &scope)
      statements += takePreparation()
    }
    names.release()
    return statements
  }

  /// The value that a singular query selects.
  mutating func value(
    of query: JSONPath, absent: Absent, scope: inout ScriptScope
  ) -> (statements: [PythonStatement], value: PythonExpression) {
    var statements: [PythonStatement] = []
    let value = value(Beginning(query.root, query.segments), absent: absent, &statements, &scope)
    return (statements, value)
  }

  /// The list of the values that a query selects, in the standard's order; it may be a list of the response itself.
  mutating func nodes(
    of query: JSONPath, scope: inout ScriptScope
  ) -> (statements: [PythonStatement], nodes: PythonExpression, kind: NodeKind?) {
    guard let query = query.folded else { return ([], .list([]), nil) }
    var statements: [PythonStatement] = []
    let (nodes, kind) = list(of: query, &statements, &scope)
    names.release()
    return (statements, nodes, kind)
  }

  /// The variable of a loop over the nodes of a query; comprehensions may have it, too, which keep theirs to themselves.
  mutating func loopVariable(for query: JSONPath, scope: inout ScriptScope) -> PythonName {
    let variable = names.make(query.segments.nameOfOne, &scope)
    names.release()
    return variable
  }

  /// Takes it that what the queries begin at is of a kind, which saves asking for it.
  mutating func know(_ kind: NodeKind?, of root: JSONPath.Root) {
    guard kind == .object, let variable = roots[root] else { return }
    containers[Container(beginning: Beginning(root, []), kind: .object)] = variable
  }
}
