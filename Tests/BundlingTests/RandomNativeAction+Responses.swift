import JSONText
import TestSupport

/// Outputs of random descriptions, and answers for them.
extension RandomParts {
  mutating func outputs(_ inputs: [RandomInput]) -> [JSONTree] {
    (0..<element([1, 2, 3, 4])).map { index in
      if chance(1, of: 8) { return fixed(index, inputs) }
      let kind = element(["string", "integer", "number", "boolean", "object", "[string]", "[object]"])
      var members: [JSONTree.Member] = [.init("name", .string("\(element(["out", "in", "value"]))_\(index)"))]
      members.append(.init("type", .string(kind)))
      let many = kind.hasPrefix("[") ? "\(kind == "[string]" ? "texts" : "things")" : ""
      let path = many.isEmpty ? path() : "$.\(element([many, "inner.\(many)"]))"
      members.append(.init("path", .string(path)))
      if path.contains("?") || path.contains("*") { members.append(.init("take", .string("first"))) }
      for name in ["default", "whenMissing", "whenNull"] where chance(2, of: 5) {
        let whole = many.isEmpty ? value(kind) : .array([value(kind == "[string]" ? "string" : "object")])
        let substitute = chance(1, of: 3) ? .string("failure") : JSONTree.object([.init("value", whole)])
        members.append(.init(name, name == "default" ? whole : substitute))
      }
      return .object(members)
    }
  }

  private mutating func fixed(_ index: Int, _ inputs: [RandomInput]) -> JSONTree {
    .object([
      .init("name", .string("fixed_\(index)")), .init("type", .string("string")),
      .init("value", .object([.init("text", .array([.string("t")] + (text(inputs).elements ?? [])))])),
    ])
  }

  private mutating func path() -> String {
    element([
      "$.a", "$.b", "$.inner.a", "$.inner['c d']", "$.things[0].a", "$.things[-1].a", "$.things[?@.a == 'x'].b",
      "$.things[?@.n <= 2 && @.a].a", "$.things[*].a", "$",
    ])
  }

  private mutating func value(_ kind: String) -> JSONTree {
    switch kind {
    case "string": .string(element(["Unknown", "", "$x #if \\ \""]))
    case "integer": .integer(element([0, -1]))
    case "number": .number(element(["0.5", "2"]))
    case "boolean": .boolean(chance(1, of: 2))
    default: .object(chance(1, of: 2) ? [] : [.init("k", .string("$v"))])
    }
  }

  /// An answer whose members are there or not, null or not, and of any type.
  mutating func document() -> JSONTree {
    object(depth: 2)
  }

  private mutating func object(depth: Int) -> JSONTree {
    var members: [JSONTree.Member] = []
    for name in ["a", "b", "c d"] where chance(3, of: 4) { members.append(.init(name, anything())) }
    if chance(3, of: 4) { members.append(.init("n", .integer(element([1, 2, 3])))) }
    if chance(3, of: 4) {
      let texts = (0..<element([0, 1, 3])).map { _ in JSONTree.string(element(["x", "$y", "\"#\\"])) }
      members.append(.init("texts", element([.array(texts), .array(texts), .null, .string("x"), .object([])])))
    }
    if depth > 0 {
      if chance(3, of: 4) {
        members.append(.init("things", .array((0..<element([0, 1, 2, 3])).map { _ in object(depth: depth - 1) })))
      }
      if chance(3, of: 4) { members.append(.init("inner", object(depth: depth - 1))) }
    }
    return .object(members)
  }

  private mutating func anything() -> JSONTree {
    element([
      .null, .boolean(true), .boolean(false), .integer(5), .integer(-12), .number("5.0"), .number("1.25"), .string("x"),
      .string(""), .string("5"), .string("1.5"), .string("true"), .string("null"), .string("$x ${y} #if \\ \" é\n"),
      .array([]), .array([.integer(1)]), .object([]), .object([.init("k", .string("}"))]),
    ])
  }

  /// Inputs as a flow gives them; sometimes one is missing, or has a value that is not allowed.
  mutating func values(of inputs: [RandomInput]) -> JSONTree {
    var members: [JSONTree.Member] = []
    for input in inputs {
      if chance(1, of: input.required ? 12 : 2) { continue }
      members.append(.init(input.name, value(of: input)))
    }
    return .object(members)
  }

  private mutating func value(of input: RandomInput) -> JSONTree {
    if let allowed = input.allowed, chance(5, of: 6) { return element(allowed) }
    return switch input.type {
    case "integer": .integer(element([0, 7, -3]))
    case "number": .number(element(["0", "1.5", "-2.25"]))
    case "boolean": .boolean(chance(1, of: 2))
    default: .string(element(["x", "a b", "é/ü", "\"q\"", "$in0", "#end", "a&b=c", "..", "", "\\n", "100%"]))
    }
  }
}
