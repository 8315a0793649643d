package import JSONText

/// Descriptions with random outputs: every type, take, operation and substitute, on paths that a simple reference knows.
package struct RandomOutputs {
  private var generator: SeededGenerator

  /// The description of a seed; the checks refuse some.
  package static func json(seed: UInt64) -> JSONTree {
    var outputs = RandomOutputs(generator: SeededGenerator(seed: seed))
    return outputs.tree()
  }

  private mutating func tree() -> JSONTree {
    let each = element(["$.items[*]", "$.items", "$.items[?@.a]", "$..b"])
    let count = Int.random(in: 1...4, using: &generator)
    return .object([
      .init("name", .string("n")), .init("summary", .string("")), .init("inputs", .array([])),
      .init(
        "request",
        .object([
          .init("method", .string("GET")), .init("url", .string("https://api.example.org/")),
          .init("query", .array([])), .init("headers", .array([])), .init("timeoutSeconds", .integer(10)),
        ])),
      .init("outputs", .array((0..<count).map { output($0, each: each) })),
      .init("failures", .array([])), .init("failureDelivery", .string("data")),
    ])
  }

  private mutating func output(_ index: Int, each: String) -> JSONTree {
    let isAligned = chance(1, of: 4)
    let kind = element(["string", "string", "integer", "number", "boolean", "object"])
    let isArray = !isAligned && chance(1, of: 3)
    let take = chance(1, of: 3) ? take() : nil
    var members: [JSONTree.Member] = [
      .init("name", .string("\(element(["value", "a", "item", "list"]))\(index)")),
      .init("type", .string(isArray || isAligned ? "[\(kind)]" : kind)),
      .init("path", .string(path(root: isAligned ? "@" : "$"))),
    ]
    if isAligned { members.append(.init("each", .string(each))) }
    if let take { members.append(.init("take", take)) }
    if kind != "object", chance(1, of: 3) {
      let count = Int.random(in: 1...3, using: &generator)
      members.append(.init("operations", .array((0..<count).map { _ in operation(kind) })))
    }
    for name in ["default", "default", "whenMissing", "whenNull"] where chance(2, of: 5) {
      if members.contains(where: { $0.name == name }) { continue }
      let value = value(kind)
      let whole = isArray ? .array([value]) : value
      let substitute = chance(1, of: 3) ? .string("failure") : JSONTree.object([.init("value", whole)])
      members.append(.init(name, name == "default" ? whole : substitute))
    }
    return .object(members)
  }

  private mutating func path(root: String) -> String {
    let steps = [".a", ".b", ".c", ".items", ".a", "[0]", "[-1]", "[*]", "[?@.a]", "..b", "[0:2]"]
    let singular = Array(steps.prefix(7))
    let pool = chance(1, of: 2) ? singular : steps
    return (0..<Int.random(in: 0...3, using: &generator)).reduce(into: root) { path, _ in path += element(pool) }
  }

  private mutating func take() -> JSONTree {
    let join = JSONTree.object([.init("join", .string(element(["", ", ", "\"", "é{}"])))])
    return element([.string("first"), .string("last"), .string("count"), .string("exists"), join])
  }

  private mutating func operation(_ kind: String) -> JSONTree {
    let notation = JSONTree.string(element(["iso8601", "unixSeconds", "unixMilliseconds"]))
    let replace = JSONTree.object([
      .init("replace", .string(element(["-", "a", " ", "\"", "Z"]))), .init("with", .string(element(["", " ", "'{"]))),
    ])
    let plain: [JSONTree] = [
      .string("trim"), .string("upper"), .string("lower"), replace,
      .object([.init("prefix", .string(element(["tel:", "{\"", "'", "1"])))]),
    ]
    let times: [JSONTree] = [.object([.init("dateTime", notation)]), .object([.init("date", notation)])]
    return element(kind == "string" ? plain + times : plain)
  }

  private mutating func value(_ kind: String) -> JSONTree {
    switch kind {
    case "string": .string(element(["Unknown", "", "é\"'{}"]))
    case "integer": .integer(element([-1, 0, 9_007_199_254_740_993]))
    case "number": .number(element(["0.5", "-1", "1e300"]))
    case "boolean": .boolean(chance(1, of: 2))
    default: .object(chance(1, of: 2) ? [] : [.init("a", .null)])
    }
  }

  private mutating func element<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  private mutating func chance(_ wanted: Int, of count: Int) -> Bool {
    Int.random(in: 0..<count, using: &generator) < wanted
  }
}
