package import JSONText

/// Descriptions with random outputs: every type, take, operation and substitute, on paths that a simple reference knows.
package struct RandomOutputs {
  /// How long names and texts are.
  package enum Words {
    /// A few letters: what the reference knows.
    case short
    /// Up to 60 letters, and inputs and failures with such names and texts beside the outputs.
    case long
  }

  private var generator: SeededGenerator
  private let words: Words

  /// The description of a seed; the checks refuse some.
  package static func json(seed: UInt64, words: Words = .short) -> JSONTree {
    var outputs = RandomOutputs(generator: SeededGenerator(seed: seed), words: words)
    return outputs.tree()
  }

  private mutating func tree() -> JSONTree {
    let each = lengthened(element(["$.items[*]", "$.items", "$.items[?@.a]", "$..b"]), steps: ["items", "a", "b"])
    let count = Int.random(in: 1...4, using: &generator)
    let inputs = inputs()
    return .object([
      .init("name", .string("n")), .init("summary", .string("")), .init("inputs", .array(inputs)),
      .init("request", request(inputs)),
      .init("outputs", .array((0..<count).map { output($0, each: each) })),
      .init("failures", .array(failures(inputs))), .init("failureDelivery", .string("data")),
    ])
  }

  private mutating func inputs() -> [JSONTree] {
    if words == .short { return [] }
    return (0..<Int.random(in: 0...3, using: &generator)).map { index in
      .object([
        .init("name", .string(word("input\(index)"))),
        .init("type", .string(element(["string", "integer", "number", "boolean"]))),
        .init("required", .boolean(chance(1, of: 2))), .init("description", .string(word("text"))),
      ])
    }
  }

  private mutating func request(_ inputs: [JSONTree]) -> JSONTree {
    let all = inputs.flatMap { [.string("/"), JSONTree.object([.init("input", $0["name"] ?? .null)])] }
    let url = JSONTree.array([.string("https://api.example.org/" + word("v"))] + all + [.string("/end")])
    let body: [JSONTree.Member] =
      inputs.isEmpty || chance(1, of: 2)
      ? [] : [.init("body", .object([.init("form", .array(named("f", inputs)))]))]
    return .object(
      [
        .init("method", .string(body.isEmpty ? "GET" : "POST")), .init("url", url),
        .init("query", .array(named("q", inputs))), .init("headers", .array(named("X-", inputs))),
        .init("timeoutSeconds", .integer(10)),
      ] + body)
  }

  private mutating func named(_ prefix: String, _ inputs: [JSONTree]) -> [JSONTree] {
    guard words == .long else { return [] }
    return (0..<Int.random(in: 0...2, using: &generator)).map { index in
      let parts = chance(1, of: 2) ? [.string(word("text"))] : [.string(word("a"))] + reference(inputs)
      return .object([.init("name", .string(word("\(prefix)\(index)"))), .init("value", .array(parts))])
    }
  }

  private mutating func failures(_ inputs: [JSONTree]) -> [JSONTree] {
    guard words == .long else { return [] }
    return ["404", "4xx", "timeout", "connection", "other"].filter { _ in chance(1, of: 3) }.map { condition in
      .object([
        .init("on", .string(condition)), .init("message", .array([.string(word("It failed"))] + reference(inputs))),
      ])
    }
  }

  /// A text's part that stands for an input, if there is one.
  private mutating func reference(_ inputs: [JSONTree]) -> [JSONTree] {
    inputs.isEmpty ? [] : [.object([.init("input", element(inputs)["name"] ?? .null)])]
  }

  /// A name or a text that may be longer.
  private mutating func word(_ text: String) -> String {
    if words == .short || chance(1, of: 3) { return text }
    let length = Int.random(in: 0...max(0, 60 - text.count), using: &generator)
    let pieces = ["_customer", "_of", "_the_last", "_order", "_x"]
    var long = text
    while long.count < text.count + length { long += element(pieces) }
    return String(long.prefix(text.count + length)).trimmingSuffix("_")
  }

  /// A path whose members may have longer names.
  private mutating func lengthened(_ path: String, steps: [String]) -> String {
    steps.reduce(path) { path, name in
      let word = words == .short ? name : word(name)
      return path.replacing(".\(name)", with: ".\(word)")
    }
  }

  private mutating func output(_ index: Int, each: String) -> JSONTree {
    if chance(1, of: 8) { return fact(index) }
    let isAligned = chance(1, of: 4)
    let kind = element(["string", "string", "integer", "number", "boolean", "object"])
    let isArray = !isAligned && chance(1, of: 3)
    let take = chance(1, of: 3) ? take() : nil
    var members: [JSONTree.Member] = [
      .init("name", .string(word("\(element(["value", "a", "item", "list"]))\(index)"))),
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

  /// An output about the call.
  private mutating func fact(_ index: Int) -> JSONTree {
    let (fact, type) = element([
      ("http_status", "integer"), ("error_code", "string"), ("retryable", "boolean"), ("attempts", "integer"),
    ])
    let name = chance(1, of: 2) ? fact : word("call")
    return .object([
      .init("name", .string("\(name)\(index)")), .init("type", .string(type)), .init("call", .string(fact)),
    ])
  }

  private mutating func path(root: String) -> String {
    let steps = [".a", ".b", ".c", ".items", ".a", "[0]", "[-1]", "[*]", "[?@.a]", "..b", "[0:2]"]
    let singular = Array(steps.prefix(7))
    let pool = chance(1, of: 2) ? singular : steps
    return (0..<Int.random(in: 0...3, using: &generator)).reduce(into: root) { path, _ in
      let step = element(pool)
      path += lengthened(step, steps: [step.filter(\.isLetter)])
    }
  }

  private mutating func take() -> JSONTree {
    let join = JSONTree.object([.init("join", .string(word(element(["", ", ", "\"", "é{}"]))))])
    return element([.string("first"), .string("last"), .string("count"), .string("exists"), join])
  }

  private mutating func operation(_ kind: String) -> JSONTree {
    let notation = JSONTree.string(element(["iso8601", "unixSeconds", "unixMilliseconds"]))
    let replace = JSONTree.object([
      .init("replace", .string(element(["-", "a", " ", "\"", "Z"]))),
      .init("with", .string(word(element(["", " ", "'{"])))),
    ])
    let plain: [JSONTree] = [
      .string("trim"), .string("upper"), .string("lower"), replace,
      .object([.init("prefix", .string(word(element(["tel:", "{\"", "'", "1"]))))]),
    ]
    let times: [JSONTree] = [.object([.init("dateTime", notation)]), .object([.init("date", notation)])]
    return element(kind == "string" ? plain + times : plain)
  }

  private mutating func value(_ kind: String) -> JSONTree {
    switch kind {
    case "string": .string(word(element(["Unknown", "", "é\"'{}"])))
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

extension String {
  fileprivate func trimmingSuffix(_ end: String) -> String { hasSuffix(end) ? String(dropLast(end.count)) : self }
}
