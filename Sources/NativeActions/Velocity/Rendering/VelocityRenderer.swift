/// Writes the text of a template.
struct VelocityRenderer {
  private(set) var output = ""
  var variables: [String: VelocityValue]

  init(_ context: VelocityContext) { variables = context.variables }

  mutating func render(_ nodes: [VelocityNode]) throws(VelocityFailure) {
    for node in nodes { try render(node) }
  }

  /// The text of a template inside this one.
  mutating func text(of nodes: [VelocityNode]) throws(VelocityFailure) -> String {
    if nodes.count == 1, case .text(let text) = nodes[0] { return text }
    let outer = output
    output = ""
    try render(nodes)
    let inner = output
    output = outer
    return inner
  }

  private mutating func render(_ node: VelocityNode) throws(VelocityFailure) {
    switch node {
    case .text(let text): output += text
    case .reference(let reference, let backslashes): try render(reference, behind: backslashes)
    case .set(let name, let expression, let place):
      let value = try value(of: expression, at: place)
      if value == .null {
        throw place.failure("'#set' of '\(name)' to nothing: Velocity 1 keeps the old value, Velocity 2 does not")
      }
      variables[name] = value
    case .choice(let branches, let otherwise):
      for branch in branches where try isTrue(branch.condition, at: branch.place) { return try render(branch.body) }
      try render(otherwise)
    case .loop(let name, let list, let body, let place):
      try renderLoop(of: name, over: try value(of: list, at: place), body, at: place)
    }
  }

  private mutating func renderLoop(
    of name: String, over value: VelocityValue, _ body: [VelocityNode], at place: VelocityPlace
  ) throws(VelocityFailure) {
    let elements: [VelocityValue]
    switch value {
    case .null: elements = []
    case .list(let list): elements = list
    case .map(let entries): elements = entries.map(\.value)
    default: throw place.failure("'#foreach' is for lists, and this is \(value.kind)")
    }
    let outer = (variables[name], variables["foreach"])
    for (index, element) in elements.enumerated() {
      variables[name] = element
      variables["foreach"] = .map([
        .init("count", .number(String(index + 1))), .init("index", .number(String(index))),
        .init("hasNext", .boolean(index + 1 < elements.count)), .init("first", .boolean(index == 0)),
        .init("last", .boolean(index + 1 == elements.count)),
      ])
      try render(body)
    }
    (variables[name], variables["foreach"]) = outer
  }

  /// Half of the backslashes are meant for those behind them; an odd one makes text of the reference, if it has a value.
  private mutating func render(_ reference: VelocityReference, behind backslashes: Int) throws(VelocityFailure) {
    let value = try value(of: reference)
    let half = String(repeating: "\\", count: backslashes / 2)
    let isEscaped = !backslashes.isMultiple(of: 2)
    if value == .null {
      output += isEscaped ? half + "\\" + reference.literal : half + half + (reference.isQuiet ? "" : reference.literal)
    } else if isEscaped {
      output += half + reference.literal
    } else if let text = value.printed {
      output += half + text
    } else {
      throw reference.place.failure("'\(reference.literal)' is \(value.kind), whose text is not documented")
    }
  }
}
