import JSONPath
import PythonSyntax

/// A way through a value in loops inside each other, as far as it has come.
struct NodeWalk {
  /// A loop whose conditions are still collected.
  struct OpenLoop {
    let name: PythonName
    let values: PythonExpression
    /// Whether the values are a list, not something that is made one by one.
    let isList: Bool
  }

  /// The loops that are done with.
  private(set) var clauses: [PythonClause] = []
  /// The innermost loop.
  private(set) var open: OpenLoop?
  /// Where the way is now.
  var place: NodePlace
  /// The conditions of the innermost loop.
  var terms: NodeTerms
  /// The conditions before the first loop, and what is known where they hold.
  private(set) var leading: NodeTerms?
  /// The segments so far, which say how nodes are called.
  var ways: ArraySlice<JSONPath.Segment> = []
  /// Whether nodes can be met so often that only the deadline ends it.
  var canRepeat = false
  /// Whether there can be conditions before the first loop.
  let isGuarded: Bool

  /// A way from a value, which the first loop has to take as it is; where it is guarded, conditions may stand before.
  init(from place: NodePlace, knowing knowledge: NodeKnowledge = NodeKnowledge(), isGuarded: Bool = false) {
    self.place = place
    self.isGuarded = isGuarded
    terms = NodeTerms(knowing: knowledge)
  }

  /// A way from each node of a list.
  static func over(_ list: QueryPlan.NodeList, _ name: PythonName) -> NodeWalk {
    var walk = NodeWalk(from: NodePlace(.variable(list.variable)))
    walk.loop(name, over: .name(list.variable), isList: true)
    walk.terms.knowledge.kinds[walk.place] = list.kind
    return walk
  }

  /// Whether the next loop is the first and has to take the value as it is.
  var isAtStart: Bool { open == nil && !isGuarded }

  /// How many loops there are.
  var depth: Int { clauses.count + (open == nil ? 0 : 1) }

  /// What all nodes at this place are.
  var kind: NodeKind? { terms.knowledge.kinds[place] }

  /// Begins a loop, whose variable is the place from now on.
  mutating func loop(_ name: PythonName, over values: PythonExpression, isList: Bool) {
    if open == nil { leading = terms }
    close()
    open = OpenLoop(name: name, values: values, isList: isList)
    place = NodePlace(.variable(name))
  }

  /// Ends the innermost loop with its conditions.
  mutating func close() {
    let condition = terms.takeCondition()
    if let open { clauses.append(PythonClause(open.name, in: open.values, where: condition)) }
    open = nil
  }
}
