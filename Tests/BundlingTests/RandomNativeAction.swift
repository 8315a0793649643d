import JSONText
import TestSupport

/// Descriptions that can become native actions, with calls of them: every method, body and sign-in, optional inputs
/// everywhere, defaults and substitutes, with texts that templates, URLs and JSON give a meaning to.
struct RandomNativeAction {
  /// The description.
  let json: JSONTree
  /// Calls: inputs and the body of the answer.
  let calls: [(inputs: JSONTree, status: Int, body: JSONTree)]

  init(seed: UInt64) {
    var random = RandomParts(seed: seed)
    let inputs = random.inputs()
    let request = random.request(inputs)
    let outputs = random.outputs(inputs)
    json = .object([
      .init("name", .string("n")), .init("summary", .string("s")), .init("failureDelivery", .string("failurePath")),
      .init("inputs", .array(inputs.map(\.tree))), .init("request", request), .init("outputs", .array(outputs)),
    ])
    calls = (0..<6).map { index in
      (random.values(of: inputs), index == 5 ? random.element([404, 500]) : 200, random.document())
    }
  }
}

/// An input of a random description.
struct RandomInput {
  let name: String
  let type: String
  let required: Bool
  let allowed: [JSONTree]?

  var tree: JSONTree {
    .object(
      [
        .init("name", .string(name)), .init("type", .string(type)), .init("required", .boolean(required)),
        .init("description", .string("d")),
      ] + (allowed.map { [.init("allowed", .array($0))] } ?? []))
  }

  var part: JSONTree { .object([.init("input", .string(name))]) }
}

/// The parts of random descriptions.
struct RandomParts {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func element<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  mutating func chance(_ wanted: Int, of count: Int) -> Bool { Int.random(in: 0..<count, using: &generator) < wanted }

  mutating func inputs() -> [RandomInput] {
    (0..<Int.random(in: 0...4, using: &generator)).map { index in
      let type = element(["string", "string", "integer", "number", "boolean"])
      let allowed: [JSONTree]? = type == "string" && chance(1, of: 5) ? [.string("open"), .string("a b")] : nil
      return RandomInput(name: "in\(index)", type: type, required: chance(2, of: 3), allowed: allowed)
    }
  }

  mutating func request(_ inputs: [RandomInput]) -> JSONTree {
    let method = element(["GET", "POST", "PUT", "PATCH", "DELETE"])
    var members: [JSONTree.Member] = [.init("method", .string(method)), .init("url", url(inputs))]
    members.append(.init("query", .array(pairs("q", inputs))))
    members.append(.init("headers", .array(headers(inputs))))
    if method != "GET", method != "DELETE", chance(4, of: 5) { members.append(.init("body", body(inputs))) }
    if let signIn = signIn() { members.append(.init("signIn", signIn)) }
    return .object(members)
  }

  private mutating func url(_ inputs: [RandomInput]) -> JSONTree {
    var parts: [JSONTree] = [.object([.init("setting", .string("crm_base_url"))]), .string("/v1")]
    for input in inputs where input.required && chance(1, of: 2) { parts += [.string("/"), input.part] }
    for input in inputs where chance(1, of: 4) { parts += [.string("/x-"), input.part] }
    if chance(1, of: 4) { parts += [.string("/$count/"), .object([.init("setting", .string("tenant"))])] }
    if chance(1, of: 4) { parts.append(.string("?$filter=a%20b")) }
    return .array(parts)
  }

  private mutating func pairs(_ prefix: String, _ inputs: [RandomInput]) -> [JSONTree] {
    (0..<Int.random(in: 0...3, using: &generator)).map { index in
      .object([
        .init("name", .string("\(prefix)\(index)\(element(["", "$x", " y"]))")), .init("value", text(inputs)),
      ])
    }
  }

  private mutating func headers(_ inputs: [RandomInput]) -> [JSONTree] {
    (0..<Int.random(in: 0...2, using: &generator)).map { index in
      let input = inputs.filter(\.required).randomElement(using: &generator)
      let value: [JSONTree] = [.string("a $b #c \\d ")] + (input.map { [$0.part] } ?? [])
      return .object([.init("name", .string("X-H\(index)")), .init("value", .array(value))])
    }
  }

  /// A text with a literal, an input or a setting in it, maybe nothing but an input.
  mutating func text(_ inputs: [RandomInput]) -> JSONTree {
    let literal = JSONTree.string(
      element(["a", "$x ", "#if(", "\\", "é\"", "${input.in0}x".filter { $0 != "$" }, "%2F&="]))
    guard let input = inputs.randomElement(using: &generator), chance(3, of: 4) else { return .array([literal]) }
    let setting = JSONTree.object([.init("setting", .string("tenant"))])
    return .array(
      element([[input.part], [literal, input.part], [input.part, literal], [setting, literal, input.part]]))
  }

  private mutating func body(_ inputs: [RandomInput]) -> JSONTree {
    switch Int.random(in: 0...4, using: &generator) {
    case 0: .object([.init("form", .array(pairs("f", inputs)))])
    case 1: .object([.init("text", .array([.string("t")] + (text(inputs).elements ?? [])))])
    default: .object([.init("json", value(inputs, depth: 2))])
    }
  }

  private mutating func value(_ inputs: [RandomInput], depth: Int) -> JSONTree {
    switch Int.random(in: 0...(depth == 0 ? 3 : 6), using: &generator) {
    case 0: return inputs.randomElement(using: &generator)?.part ?? .null
    case 1: return .object([.init("text", text(inputs))])
    case 2: return element([.null, .boolean(true), .integer(-7), .number("1.5")])
    case 3: return .string(element(["a", "$x", "\\", "#end"]))
    case 4:
      return .array((0..<Int.random(in: 0...3, using: &generator)).map { _ in value(inputs, depth: depth - 1) })
    default:
      let members = (0..<Int.random(in: 0...4, using: &generator)).map { index in
        JSONTree.object([
          .init("name", .string("m\(index)\(element(["", "$", "\""]))")),
          .init("value", value(inputs, depth: depth - 1)),
        ])
      }
      return .object([.init("object", .array(members))])
    }
  }

  private mutating func signIn() -> JSONTree? {
    let key = JSONTree.array([.object([.init("secret", .string("crm_token"))])])
    let named = { (name: String) in JSONTree.object([.init("name", .string(name)), .init("value", key)]) }
    let basic = JSONTree.object([.init("user", .array([.string("a$b")])), .init("password", key)])
    return element([
      nil, .object([.init("bearer", key)]), .object([.init("apiKeyHeader", named("X-Key"))]),
      .object([.init("apiKeyQuery", named("key"))]), .object([.init("basic", basic)]),
    ])
  }
}
