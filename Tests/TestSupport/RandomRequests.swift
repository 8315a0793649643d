package import JSONText

/// Descriptions with random requests: every method, body, sign-in, retry, redirect and kind of pages, on both transports,
/// with names and texts that are short, long, or words of Python.
package struct RandomRequests {
  private var generator: SeededGenerator
  private var inputs: [JSONTree] = []

  /// The description of a seed; the checks refuse some.
  package static func json(seed: UInt64) -> JSONTree {
    var requests = RandomRequests(generator: SeededGenerator(seed: seed))
    return requests.tree()
  }

  private mutating func tree() -> JSONTree {
    inputs = (0..<int(0...4)).map { index in
      .object([
        .init("name", .string(name(index))),
        .init("type", .string(element(["string", "integer", "number", "boolean"]))),
        .init("required", .boolean(chance(1, of: 2))), .init("description", .string(word("An input"))),
      ])
    }
    if chance(1, of: 6) {
      inputs.append(
        .object([
          .init("name", .string("given_key")), .init("type", .string("string")), .init("secret", .boolean(true)),
        ]))
    }
    let request = request()
    return .object([
      .init("name", .string("n")), .init("summary", .string(word("A request"))), .init("inputs", .array(inputs)),
      .init("request", request), .init("outputs", .array(outputs(hasPages: request["pages"] != nil))),
      .init("failures", .array(failures())),
      .init("failureDelivery", .string(chance(1, of: 4) ? "failurePath" : "data")),
      .init("transport", .string(element(["workspace", "requests", "standard-library"]))),
    ])
  }

  private mutating func request() -> JSONTree {
    let method = element(["GET", "GET", "POST", "PUT", "PATCH", "DELETE"])
    let signIn = chance(1, of: 2) ? signIn() : nil
    var members: [JSONTree.Member] = [.init("method", .string(method)), .init("url", url(signIn))]
    members += [.init("query", .array(named("q"))), .init("headers", .array(named("X-")))]
    if method != "GET", method != "DELETE", chance(3, of: 4) { members.append(.init("body", body())) }
    if let signIn { members.append(.init("signIn", signIn)) }
    if chance(1, of: 5) { members.append(.init("signature", signature())) }
    members.append(.init("timeoutSeconds", .integer(int(1...5))))
    if chance(1, of: 2) { members.append(.init("deadlineSeconds", .integer(int(5...30)))) }
    if chance(1, of: 2) { members.append(.init("retry", retry(method))) }
    if chance(1, of: 3) {
      let redirects: [JSONTree.Member] = [
        .init("atMost", .integer(int(1...3))), .init("otherHosts", .boolean(chance(1, of: 2))),
      ]
      members.append(.init("redirects", .object(redirects)))
    }
    if chance(1, of: 3) { members.append(.init("pages", pages())) }
    return .object(members)
  }

  private mutating func url(_ signIn: JSONTree?) -> JSONTree {
    if signIn?["genesys"] != nil {
      return .array([.string("https://api."), setting("genesyscloud_region"), .string("/api/v2/users/")] + filled())
    }
    let origin = chance(1, of: 5) ? [JSONTree.string("http://"), setting("crm_host")] : [setting("crm_base_url")]
    let segments = inputs.filter { !isSecret($0) && chance(1, of: 2) }.flatMap { [.string("/"), reference($0)] }
    let query = chance(1, of: 4) ? [JSONTree.string("?fixed=1&text=")] + filled() : []
    return .array(origin + [.string("/" + word("v"))] + segments + [.string("/end")] + query)
  }

  private mutating func named(_ prefix: String) -> [JSONTree] {
    (0..<int(0...2)).map { index in
      let secret: [JSONTree] = prefix == "X-" && chance(1, of: 5) ? [secret("crm_token")] : []
      return .object([
        .init("name", .string(word("\(prefix)\(index)"))), .init("value", .array(secret.isEmpty ? filled() : secret)),
      ])
    }
  }

  private mutating func body() -> JSONTree {
    switch int(0...3) {
    case 0: return .object([.init("json", json(depth: 3))])
    case 1: return .object([.init("form", .array(named("f")))])
    case 2: return .object([.init("text", .array(filled()))])
    default:
      let raw = [JSONTree.Member("contentType", .string("application/xml")), .init("content", .array(filled()))]
      return .object([.init("raw", .object(raw))])
    }
  }

  private mutating func json(depth: Int) -> JSONTree {
    switch int(0...(depth == 0 ? 3 : 5)) {
    case 0: return anyInput() ?? .null
    case 1: return .object([.init("text", .array(filled() + [.string("")]))])
    case 2: return .string(word("text"))
    case 3: return element([.null, .boolean(true), .integer(-7), .number("1.5")])
    case 4: return .array((0..<int(0...3)).map { _ in json(depth: depth - 1) })
    default:
      let members = (0..<int(0...3)).map { index in
        JSONTree.object([.init("name", .string(word("m\(index)"))), .init("value", json(depth: depth - 1))])
      }
      return .object([.init("object", .array(members))])
    }
  }

  private mutating func signIn() -> JSONTree {
    let key = JSONTree.array([credential()])
    let named = JSONTree.object([.init("name", .string(word("X-Key"))), .init("value", key)])
    let pair: [JSONTree.Member] = [.init("user", .array([setting("crm_user")])), .init("password", key)]
    let parameter = JSONTree.object([.init("name", .string("scope")), .init("value", .string(word("a b")))])
    let client: [JSONTree.Member] = [
      .init("clientID", .array([secret("crm_id")])), .init("clientSecret", .array([secret("crm_secret")])),
    ]
    let tokens: [JSONTree.Member] =
      [.init("tokenURL", .array([setting("crm_base_url"), .string("/token")]))] + client
      + [.init("parameters", .array(chance(1, of: 2) ? [parameter] : [])), .init("inBody", .boolean(chance(1, of: 2)))]
    let region = JSONTree.Member("region", .array([setting("genesyscloud_region")]))
    return element([
      .object([.init("apiKeyHeader", named)]), .object([.init("apiKeyQuery", named)]), .object([.init("bearer", key)]),
      .object([.init("basic", .object(pair))]), .object([.init("clientCredentials", .object(tokens))]),
      .object([.init("clientCredentials", .object(tokens))]), .object([.init("genesys", .object([region] + client))]),
    ])
  }

  private mutating func signature() -> JSONTree {
    .object([
      .init("header", .string(word("X-Signature"))), .init("key", .array([credential()])),
      .init("encoding", .string(element(["hex", "base64"]))), .init("prefix", .string(element(["", "sha256="]))),
    ])
  }

  private mutating func retry(_ method: String) -> JSONTree {
    let words = ["connection", "timeout", "429", "5xx", "4xx", "503"].filter { _ in chance(1, of: 2) }
    var members: [JSONTree.Member] = [
      .init("times", .integer(int(1...3))), .init("on", .array((words.isEmpty ? ["429"] : words).map(JSONTree.string))),
    ]
    if ["POST", "PATCH"].contains(method) { members.append(.init("idempotencyKey", .string(word("Idempotency-Key")))) }
    return .object(members)
  }

  private mutating func pages() -> JSONTree {
    let parameter = JSONTree.Member("parameter", .string(word("page")))
    let step: JSONTree = element([
      .object([.init("pageNumber", .object([parameter, .init("first", .integer(int(0...1)))]))]),
      .object([.init("offset", .object([parameter]))]), .object([.init("link", .object([]))]),
      .object([.init("cursor", .object([parameter, .init("path", .string("$.next"))]))]),
    ])
    let size: [JSONTree.Member] = chance(1, of: 2) ? [.init("pageSize", .integer(2))] : []
    return .object(
      [
        .init("by", step), .init("items", .string(element(["$.items", "$", "$.a.b"]))),
        .init("atMost", .integer(int(2...4))),
      ] + size)
  }

  private mutating func outputs(hasPages: Bool) -> [JSONTree] {
    let places: [(type: String, path: String, value: JSONTree)] = [
      ("string", "$.name", .string("nobody")), ("integer", "$.items[0].id", .integer(-1)),
      ("[integer]", "$.items[*].id", .array([])), ("object", "$.a", .object([])),
    ]
    var outputs = places.enumerated().filter { _ in chance(1, of: 2) }.map { index, place in
      let value: [JSONTree.Member] = chance(2, of: 3) ? [.init("default", place.value)] : []
      return JSONTree.object(
        [
          .init("name", .string(word("\(element(["value", "call", "send", "status"]))\(index)"))),
          .init("type", .string(place.type)), .init("path", .string(place.path)),
        ] + value)
    }
    let facts = [
      ("http_status", "integer"), ("error_code", "string"), ("retryable", "boolean"), ("attempts", "integer"),
    ]
    for (fact, type) in facts + (hasPages ? [("truncated", "boolean")] : []) where chance(1, of: 2) {
      let members: [JSONTree.Member] = [
        .init("name", .string(fact)), .init("type", .string(type)), .init("call", .string(fact)),
      ]
      outputs.append(.object(members))
    }
    return outputs
  }

  private mutating func failures() -> [JSONTree] {
    ["404", "429", "4xx", "5xx", "timeout", "connection", "other"].filter { _ in chance(1, of: 4) }.map { condition in
      .object([.init("on", .string(condition)), .init("message", .array([.string(word("It failed"))] + filled()))])
    }
  }

  /// A text of words and inputs.
  private mutating func filled() -> [JSONTree] {
    let input = anyInput().map { [$0] } ?? []
    switch int(0...3) {
    case 0 where !input.isEmpty: return input
    case 1: return [.string(word("a"))] + input
    case 2: return input + [.string(word("z"))]
    default: return [.string(word("text"))]
    }
  }

  private mutating func credential() -> JSONTree {
    inputs.contains(where: isSecret) && chance(1, of: 2)
      ? .object([.init("input", .string("given_key"))]) : secret("crm_token")
  }

  private mutating func anyInput() -> JSONTree? {
    inputs.filter { !isSecret($0) }.randomElement(using: &generator).map(reference)
  }

  private func isSecret(_ input: JSONTree) -> Bool { input["secret"]?.boolean == true }

  private func reference(_ input: JSONTree) -> JSONTree { .object([.init("input", input["name"] ?? .null)]) }

  private func setting(_ name: String) -> JSONTree { .object([.init("setting", .string(name))]) }

  private func secret(_ name: String) -> JSONTree { .object([.init("secret", .string(name))]) }

  private mutating func name(_ index: Int) -> String {
    let words = [
      "class", "call", "send", "request", "response", "token", "retry", "page", "exchange", "time", "answer",
    ]
    return chance(1, of: 3) ? word("\(element(words))") + "\(index)" : word("input\(index)")
  }

  /// A name or a text that may be longer.
  private mutating func word(_ text: String) -> String {
    if chance(1, of: 2) { return text }
    let pieces = ["-of", "-the-last", "-customer", "-x"]
    var long = text
    while long.count < 40, chance(3, of: 4) { long += element(pieces) }
    return long
  }

  private mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  private mutating func element<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  private mutating func chance(_ wanted: Int, of count: Int) -> Bool {
    Int.random(in: 0..<count, using: &generator) < wanted
  }
}
