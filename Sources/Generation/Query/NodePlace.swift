import JSONPath
import PythonSyntax

/// Where a node is: the steps to it from something that an expression stands for.
struct NodePlace: Hashable {
  /// What the steps begin at.
  enum Base: Hashable {
    /// A variable.
    case variable(PythonName)
    /// The child of a container, both in variables; it is there.
    case child(of: PythonName, at: PythonName)
    /// A value that is worked out.
    case computed(PythonExpression)
  }

  /// What the steps begin at.
  let base: Base
  /// The steps.
  let steps: [JSONPath.Step]

  init(_ base: Base, _ steps: [JSONPath.Step] = []) {
    self.base = base
    self.steps = steps
  }

  /// The node that the last step starts from.
  var parent: NodePlace { NodePlace(base, steps.dropLast()) }

  func appending(_ more: some Collection<JSONPath.Step>) -> NodePlace { NodePlace(base, steps + more) }

  /// What the base is in Python.
  var start: PythonExpression {
    switch base {
    case .variable(let name): .name(name)
    case .child(let container, let key): .element(.name(container), .name(key))
    case .computed(let value): value
    }
  }

  /// A name for a variable that holds the node.
  var wantedName: String {
    switch steps.last {
    case .name(let name): name.text
    case .index(let index): parent.wantedName + "_\(index.magnitude)"
    case nil: if case .variable(let name) = base { name.description } else { "value" }
    }
  }
}

/// What a value is, as far as conditions tell.
enum NodeKind: Hashable {
  case object
  case array
  case text
  case number
  /// A text, an array or an object: what has a length.
  case sized

  /// Whether whatever is of this kind is of another, too.
  func implies(_ other: NodeKind) -> Bool {
    self == other || (other == .sized && [.object, .array, .text].contains(self))
  }

  /// The condition that a value is of this kind; a boolean is no number.
  func test(_ value: PythonExpression) -> PythonExpression {
    switch self {
    case .object: .call("isinstance", value, .name("dict"))
    case .array: .call("isinstance", value, .name("list"))
    case .text: .call("isinstance", value, .name("str"))
    case .sized: .call("isinstance", value, .tuple([.name("str"), .name("list"), .name("dict")]))
    case .number: .comparison(.call("type", value), .isIn, .tuple([.name("int"), .name("float")]))
    }
  }
}

/// What is known of nodes where some conditions hold.
struct NodeKnowledge {
  /// The variables that hold nodes.
  private(set) var variables: [NodePlace: PythonName] = [:]
  /// What nodes are.
  var kinds: [NodePlace: NodeKind] = [:]
  /// The nodes that are there.
  var present: Set<NodePlace> = []

  /// The variable that holds a node.
  func variable(_ place: NodePlace) -> PythonName? {
    if place.steps.isEmpty, case .variable(let name) = place.base { return name }
    return variables[place]
  }

  mutating func bind(_ place: NodePlace, to variable: PythonName) { variables[place] = variable }

  func isPresent(_ place: NodePlace) -> Bool {
    place.steps.isEmpty || kinds[place] != nil || present.contains(place)
  }
}

/// Conditions that are tested one after the other, and what is known where they hold.
struct NodeTerms {
  private(set) var terms: [PythonExpression] = []
  var knowledge: NodeKnowledge
  /// Whether they never hold.
  var isImpossible = false

  init(knowing knowledge: NodeKnowledge = NodeKnowledge()) {
    self.knowledge = knowledge
  }

  /// The conditions as one; nil where there are none.
  var condition: PythonExpression? {
    terms.isEmpty ? nil : terms.count == 1 ? terms[0] : .and(terms)
  }

  mutating func add(_ term: PythonExpression) {
    if case .and(let parts) = term { terms += parts } else { terms.append(term) }
  }

  /// The conditions so far; from now on others are collected.
  mutating func takeCondition() -> PythonExpression? {
    defer { terms = [] }
    return condition
  }
}
