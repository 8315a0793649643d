import JSONText
import TestSupport

/// Descriptions that are a little wrong, or right in another way.
struct DescriptionMutations {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// A description with every construct that there is.
  static let richDescription = """
    {
      "$schema": "x.json", "name": "Create ticket", "summary": "Opens a ticket",
      "inputs": [
        {"name": "id", "type": "integer", "required": false, "description": "d", "example": 1, "allowed": [1, 2.5, "a"]},
        {"name": "who", "type": "string"}
      ],
      "request": {
        "method": "POST", "url": ["https://a/", {"input": "id"}, {"setting": "s"}, {"secret": "t"}, ""],
        "query": [{"name": "q", "value": "v"}, {"name": "q", "value": [{"input": "id"}]}],
        "headers": [{"name": "Accept", "value": "application/json"}],
        "body": {"json": {"object": [
          {"name": "a", "value": {"text": ["x", {"input": "who"}]}}, {"name": "b", "value": {"input": "id"}},
          {"name": "c", "value": [null, true, 1, -1.5, "t", {"text": "u"}, {"object": []}]}
        ]}},
        "timeoutSeconds": 10
      },
      "outputs": [
        {"name": "o", "type": "[object]", "description": "d", "path": "$", "default": [{"a": {"b": [null, 1e18]}}]},
        {"name": "p", "type": "number", "path": "$.p", "default": 1},
        {"name": "q", "type": "[string]", "each": "$.q[*]", "path": "@.r", "operations": [
          "trim", "upper", "lower", {"replace": "-", "with": ""}, {"prefix": "x"}, {"dateTime": "unixSeconds"},
          {"date": "iso8601"}
        ], "whenMissing": "failure", "whenNull": {"value": "n"}},
        {"name": "r", "type": "integer", "path": "$..r", "take": "count"},
        {"name": "s", "type": "string", "path": "$..s", "take": {"join": ", "}},
        {"name": "t", "type": "string", "value": {"text": ["x", {"input": "who"}]}},
        {"name": "u", "type": "object", "value": {"object": [{"name": "a", "value": null}]}}
      ],
      "failures": [
        {"on": "404", "message": "No"}, {"on": "4xx", "message": ["No ", {"input": "id"}]},
        {"on": "timeout", "message": []}
      ],
      "failureDelivery": "failurePath"
    }
    """

  /// The description after one to three changes.
  mutating func mutated(_ tree: JSONTree) -> JSONTree {
    (0..<Int.random(in: 1...3, using: &generator)).reduce(tree) { tree, _ in
      var remaining = Int.random(in: 0..<tree.count, using: &generator)
      return changed(tree, whole: tree, after: &remaining)
    }
  }

  /// The tree with the value that the count reaches changed.
  private mutating func changed(_ tree: JSONTree, whole: JSONTree, after remaining: inout Int) -> JSONTree {
    if remaining == 0 {
      remaining = -1
      return replacement(for: tree, in: whole)
    }
    remaining -= 1
    switch tree {
    case .array(let elements):
      var changed: [JSONTree] = []
      for element in elements {
        changed.append(remaining < 0 ? element : self.changed(element, whole: whole, after: &remaining))
      }
      return .array(changed)
    case .object(let members):
      var changed: [JSONTree.Member] = []
      for member in members {
        let value = remaining < 0 ? member.value : self.changed(member.value, whole: whole, after: &remaining)
        changed.append(.init(member.name, value))
      }
      return .object(changed)
    case .null, .boolean, .number, .string: return tree
    }
  }

  private mutating func replacement(for tree: JSONTree, in whole: JSONTree) -> JSONTree {
    let other = whole.values.randomElement(using: &generator) ?? .null
    switch (Int.random(in: 0..<6, using: &generator), tree) {
    case (0, _): return other
    case (1, _): return .number(Self.numbers.randomElement(using: &generator) ?? "0")
    case (2, _): return .string(Self.words.randomElement(using: &generator) ?? "")
    case (3, .object(let members)) where !members.isEmpty:
      let place = Int.random(in: 0..<members.count, using: &generator)
      return .object(Array(members[..<place]) + members[(place + 1)...])
    case (4, .object(let members)):
      let taken = Set(members.map(\.name))
      let name = Self.words.filter { !taken.contains($0) }.randomElement(using: &generator) ?? "new"
      return .object(members + [.init(name, other)])
    case (5, .array(let elements)): return .array(elements + [other])
    default:
      return [.null, .boolean(true), .array([]), .object([]), .array([tree])].randomElement(using: &generator) ?? tree
    }
  }

  private static let numbers = [
    "0", "-0", "-0.0", "1", "60", "60.0", "61", "6e1", "0.6e2", "10.5", "1e999", "-1e999", "1e308", "1e-999",
    "9223372036854775807", "9223372036854775808", "-9223372036854775809", "-9223372036854775808",
    "9223372036854775807.0", "9223372036854774784.0", "-9223372036854775808.0", "1.7976931348623157e308",
    "1.7976931348623159e308", "1" + String(repeating: "0", count: 308), "1" + String(repeating: "0", count: 309),
    "2" + String(repeating: "0", count: 308), "10.00000000000000000001", "100000000000000000000000",
  ]

  private static let words = [
    "", "404", "404\n", "0404", "299", "300", "600", "4xx", "timeout", "other", "GET", "get", "string", "[string]",
    "[integer]", "data", "input", "text", "name", "value", "default", "required", "json", "form", "query", "headers",
    "first", "exists", "join", "trim", "replace", "with", "prefix", "date", "dateTime", "iso8601", "unixMilliseconds",
    "failure", "each", "path", "take", "operations", "whenMissing", "whenNull",
    "timeoutSeconds", "inputs", "failures", "$schema", "é", "\u{0}",
  ]
}

extension JSONTree {
  /// This value and all inside it.
  var values: [JSONTree] {
    switch self {
    case .null, .boolean, .number, .string: [self]
    case .array(let elements): [self] + elements.flatMap(\.values)
    case .object(let members): [self] + members.flatMap(\.value.values)
    }
  }

  /// How many values that are.
  var count: Int { values.count }
}
