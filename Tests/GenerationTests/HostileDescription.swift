import JSONText
import TestSupport

/// A random description whose texts are as hostile as the checks let through.
struct HostileDescription {
  private var generator: SeededGenerator
  private let inputs: [JSONTree]
  private static let inputNames = [
    "class", "None_", "import", "main", "requests", "str", "Queue-ID", "json", "status", "error",
  ]
  private static let types = ["string", "integer", "number", "boolean"]

  /// The description of a seed.
  static func json(seed: UInt64) -> JSONTree {
    var description = HostileDescription(seed: seed)
    return description.tree()
  }

  private init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let names = Self.inputNames.shuffled(using: &generator).prefix(Int.random(in: 0...4, using: &generator))
    inputs = names.map { name in
      .object([
        .init("name", .string(name)),
        .init("type", .string(Self.types.randomElement(using: &generator) ?? "string")),
        .init("required", .boolean(Bool.random(using: &generator))),
        .init("description", .string(JSONTree.hostileText(using: &generator))),
      ])
    }
    self.generator = generator
  }

  private mutating func tree() -> JSONTree {
    var request: [JSONTree.Member] = [
      .init("method", .string(["POST", "PUT", "PATCH"].randomElement(using: &generator) ?? "POST")),
      .init("url", url()),
      .init("query", named(prefix: "q")),
      .init("headers", headers()),
      // With a token and another one, after the API refused the first, a call takes four times as long.
      .init("timeoutSeconds", .integer(Int.random(in: 1...15, using: &generator))),
    ]
    switch Int.random(in: 0...4, using: &generator) {
    case 0: request.append(.init("body", .object([.init("json", body(depth: 3))])))
    case 1: request.append(.init("body", .object([.init("form", named(prefix: "f"))])))
    case 2: request.append(.init("body", .object([.init("text", filled())])))
    case 3:
      let parameter = ["\\\"", "'", "{{x}}"].randomElement(using: &generator) ?? ""
      let type = "application/x; a=\"\(parameter)\""
      let raw = JSONTree.object([.init("contentType", .string(type)), .init("content", filled())])
      request.append(.init("body", .object([.init("raw", raw)])))
    default: break
    }
    request += signIn()
    return .object([
      .init("name", .string("n")), .init("summary", .string(text())), .init("inputs", .array(inputs)),
      .init("request", .object(request)),
      .init("outputs", .array([changed()] + (0..<3).map { output($0) } + furtherOutputs())),
      .init("failures", .array(failures())),
      .init("failureDelivery", .string(Bool.random(using: &generator) ? "data" : "failurePath")),
    ])
  }

  /// A sign-in and a signature, or only one of them, or none.
  private mutating func signIn() -> [JSONTree.Member] {
    let secret = JSONTree.array([.string(text()), .object([.init("secret", .string("crm_token"))])])
    var members: [JSONTree.Member] = []
    if Bool.random(using: &generator) {
      let prefix = text().unicodeScalars.filter { ("!"..."~").contains($0) }
      members.append(
        .init(
          "signature",
          .object([
            .init("header", .string("X-Signature")), .init("key", secret),
            .init("prefix", .string(String(String.UnicodeScalarView(prefix)))),
          ])))
    }
    switch Int.random(in: 0...3, using: &generator) {
    case 0:
      let key = JSONTree.object([.init("name", .string("k" + text())), .init("value", secret)])
      members.append(.init("signIn", .object([.init("apiKeyQuery", key)])))
    case 1:
      let client = JSONTree.object([
        .init("tokenURL", .string("https://login.example.org/token")), .init("clientID", .string(text())),
        .init("clientSecret", secret), .init("parameters", named(prefix: "p")),
      ])
      members.append(.init("signIn", .object([.init("clientCredentials", client)])))
    default: break
    }
    return members
  }

  private mutating func text() -> String { JSONTree.hostileText(using: &generator) }

  /// A text, with inputs in it or not.
  private mutating func filled() -> JSONTree {
    guard !inputs.isEmpty, Bool.random(using: &generator) else { return .string(text()) }
    let pieces: [JSONTree] = [.string(text()), input(), .string(text()), input()]
    return .array(Array(pieces.shuffled(using: &generator).prefix(Int.random(in: 1...4, using: &generator))))
  }

  private mutating func input() -> JSONTree {
    .object([.init("input", inputs.randomElement(using: &generator)?["name"] ?? .null)])
  }

  private mutating func url() -> JSONTree {
    var parts: [JSONTree] = [.string("https://api.example.org/v1/")]
    if !inputs.isEmpty {
      parts += [input(), .string(["/end", ".json", "-", ""].randomElement(using: &generator) ?? "")]
    }
    return .array(parts)
  }

  private mutating func named(prefix: String) -> JSONTree {
    .array(
      (0..<Int.random(in: 0...3, using: &generator)).map { index in
        .object([.init("name", .string("\(prefix)\(index)" + text())), .init("value", filled())])
      })
  }

  private mutating func headers() -> JSONTree {
    .array(
      (0..<Int.random(in: 0...2, using: &generator)).map { index in
        let text = text().unicodeScalars.filter { ("!"..."~").contains($0) }
        let value = String(String.UnicodeScalarView(text))
        let parts: [JSONTree] = inputs.isEmpty ? [.string(value)] : [.string(value), input()]
        return .object([.init("name", .string("X-\(index)")), .init("value", .array(parts))])
      })
  }

  private mutating func body(depth: Int) -> JSONTree {
    switch Int.random(in: 0..<(depth == 0 ? 4 : 6), using: &generator) {
    case 0: return inputs.isEmpty ? .null : input()
    case 1: return .object([.init("text", filled())])
    case 2: return .string(text())
    case 3: return [.null, .boolean(true), .integer(-7), .number("1.5")].randomElement(using: &generator) ?? .null
    case 4: return .array((0..<2).map { _ in body(depth: depth - 1) })
    default:
      let members = (0..<2).map { index in
        JSONTree.object([.init("name", .string("\(index)" + text())), .init("value", body(depth: depth - 1))])
      }
      return .object([.init("object", .array(members))])
    }
  }

  /// An output with texts that are put into others.
  private mutating func changed() -> JSONTree {
    let replace = [JSONTree.Member("replace", .string("-" + text())), .init("with", .string(text()))]
    return .object([
      .init("name", .string("changed")), .init("type", .string("string")), .init("description", .string(text())),
      .init("path", .string("$.all[*]")), .init("take", .object([.init("join", .string(text()))])),
      .init("operations", .array([.object(replace), .object([.init("prefix", .string("-" + text()))])])),
      .init("whenNull", .object([.init("value", .string(text()))])),
    ])
  }

  private mutating func output(_ index: Int) -> JSONTree {
    let name = text().unicodeScalars.reduce(into: "") { text, scalar in
      let escaped = ["'", "\\"].contains(scalar) || scalar.value < 0x20
      text += escaped ? "_" : String(scalar)
    }
    var members: [JSONTree.Member] = [
      .init("name", .string(["class", "answer", "id"][index])), .init("description", .string(text())),
      .init("path", .string("$['a\(name)'][\(index)].b")),
    ]
    let defaults: [(type: String, value: JSONTree)] = [
      ("string", .string(text())), ("integer", .integer(-3)), ("boolean", .boolean(false)),
      ("object", .object([.init("k" + text(), .string(text()))])), ("[string]", .array([.string(text())])),
    ]
    let (type, value) = defaults.randomElement(using: &generator) ?? defaults[0]
    members.append(.init("type", .string(type)))
    if Bool.random(using: &generator) { members.append(.init("default", value)) }
    return .object(members)
  }

  /// Outputs with texts of a user beside the path and the default.
  private mutating func furtherOutputs() -> [JSONTree] {
    var outputs: [JSONTree] = []
    func add(_ name: String, _ type: String, _ members: [JSONTree.Member]) {
      outputs.append(.object([.init("name", .string(name)), .init("type", .string(type))] + members))
    }
    let operations = JSONTree.array([
      .object([.init("replace", .string("r" + text())), .init("with", .string(text()))]), .string("trim"),
      .object([.init("prefix", .string(text()))]),
    ])
    if Bool.random(using: &generator) {
      add(
        "aligned", "[string]",
        [.init("each", .string("$.aligned[*]")), .init("path", .string("@")), .init("operations", operations)])
    }
    let label = filled()
    let whole: JSONTree = if case .array = label { .object([.init("text", label)]) } else { label }
    add("label", "string", [.init("value", whole)])
    let members = (0..<2).map { index in
      JSONTree.object([.init("name", .string("\(index)" + text())), .init("value", body(depth: 2))])
    }
    add("fixed", "object", [.init("value", .object([.init("object", .array(members))]))])
    return outputs
  }

  private mutating func failures() -> [JSONTree] {
    ["404", "4xx", "timeout", "connection", "other"].filter { _ in Bool.random(using: &generator) }.map { condition in
      .object([.init("on", .string(condition)), .init("message", filled())])
    }
  }
}
