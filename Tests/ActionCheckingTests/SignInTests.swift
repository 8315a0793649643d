import ActionChecking
import DataActions
import Diagnostics
import Testing

struct SignInTests {
  private func findings(
    _ signIn: SignIn?, settings: [String: String]..., change: (inout ActionDescription) -> Void = { _ in }
  ) throws -> [String] {
    let environments = settings.enumerated().map { Environments.Environment(name: "e\($0)", settings: $1) }
    return try ActionCheckingTests.findings(environments: Environments(environments)) {
      $0.request.signIn = signIn
      change(&$0)
    }
  }

  private static let secret = Text([.secret("crm_secret")])
  private static let sound: [SignIn] = [
    .apiKeyHeader(NamedText(name: "X-Api-Key", value: secret)), .apiKeyQuery(NamedText(name: "key", value: secret)),
    .bearer(secret), .basic(BasicCredentials(user: "reader", password: secret)), client("https://a.example/token"),
  ]

  private static func client(_ url: Text, id: Text = "crm", secret: Text = secret) -> SignIn {
    .clientCredentials(ClientCredentials(tokenURL: url, clientID: id, clientSecret: secret))
  }

  @Test(arguments: sound)
  func `takes a secret where a credential belongs`(_ signIn: SignIn) throws {
    #expect(try findings(signIn) == [])
  }

  @Test func `takes a setting and a secret input where a credential belongs`() throws {
    #expect(try findings(.bearer(Text([.setting("crm_key")]))) == [])
    #expect(
      try findings(.bearer(Text([.input("token")]))) {
        $0.inputs.append(InputDescription(name: "token", type: .string, description: "The token", secret: true))
      } == [])
  }

  @Test(arguments: [
    (SignIn.bearer("t0k3n"), "bearer"), (.basic(BasicCredentials(user: "u", password: "pw")), "basic/password"),
    (.apiKeyHeader(NamedText(name: "X-Key", value: "abc")), "apiKeyHeader/value"),
    (.apiKeyQuery(NamedText(name: "key", value: "abc")), "apiKeyQuery/value"),
    (client("https://a.example/token", secret: "abc"), "clientCredentials/clientSecret"),
  ])
  func `rejects a credential that is written out`(signIn: SignIn, pointer: String) throws {
    #expect(try findings(signIn) == ["GC121 /request/signIn/\(pointer)"])
    #expect(try checked { $0.request.signIn = signIn }.diagnostics.allSatisfy { !$0.message.contains("abc") })
  }

  @Test func `rejects the key of a signature that is written out`() throws {
    let found = try findings(nil) { $0.request.signature = SignatureDescription(header: "X-Signature", key: "abc") }
    #expect(found == ["GC121 /request/signature/key"])
  }

  @Test func `rejects an input that is no secret, and an empty text, where a credential belongs`() throws {
    #expect(try findings(.bearer(Text([.input("who")]))) == ["GC200 /request/signIn/bearer"])
    #expect(try findings(.bearer(Text([.literal("x-"), .input("who")]))) == ["GC200 /request/signIn/bearer"])
    #expect(try findings(.bearer("")) == ["GC200 /request/signIn/bearer"])
  }

  @Test(arguments: sound.filter { if case .apiKeyQuery = $0 { false } else { true } })
  func `rejects a header of the same name`(_ signIn: SignIn) throws {
    let name = if case .apiKeyHeader = signIn { "x-api-key" } else { "authorization" }
    let found = try findings(signIn) { $0.request.headers.append(NamedText(name: name, value: Self.secret)) }
    #expect(found == ["GC201 /request/signIn"])
  }

  @Test func `rejects a parameter, and a signature, of the same name`() throws {
    let key = SignIn.apiKeyQuery(NamedText(name: "key", value: Self.secret))
    #expect(
      try findings(key) { $0.request.url.append(.literal("?key=1")) } == ["GC201 /request/signIn/apiKeyQuery/name"])
    #expect(
      try findings(.bearer(Self.secret)) {
        $0.request.signature = SignatureDescription(header: "Authorization", key: Self.secret)
      } == ["GC201 /request/signature/header"])
  }

  @Test func `looks at the names of headers that a sign-in sets`() throws {
    #expect(
      try findings(.apiKeyHeader(NamedText(name: "X Key", value: Self.secret)))
        == ["GC140 /request/signIn/apiKeyHeader/name"])
    #expect(
      try findings(nil) {
        $0.request.signature = SignatureDescription(header: "Host", key: Self.secret, prefix: "a\nb=")
      } == ["GC141 /request/signature/header", "GC142 /request/signature/prefix"])
  }

  @Test(arguments: [
    ("http://a.example/token", "GC134"), ("a.example/token", "GC130"), ("https://a b/token", "GC132"),
    ("https://a.example/token?x=1", "GC202"), ("https://a.example/token#x", "GC133"),
  ])
  func `looks at the URL of a token server`(url: String, code: String) throws {
    #expect(
      try findings(Self.client(Text([.literal(url)]))) == ["\(code) /request/signIn/clientCredentials/tokenURL"])
  }

  @Test func `takes a token server on this machine and one at a setting`() throws {
    #expect(try findings(Self.client("http://127.0.0.1:8080/token")) == [])
    let url = Text([.setting("auth_url"), .literal("/token")])
    #expect(try findings(Self.client(url), settings: ["auth_url": "https://a.example"]) == [])
  }

  @Test(arguments: [("http://a.example", "GC134"), ("a.example", "GC166")])
  func `looks at the token server of each environment`(value: String, code: String) throws {
    let url = Text([.setting("auth_url"), .literal("/token")])
    let found = try findings(Self.client(url), settings: ["auth_url": value], [:])
    let pointer = "/request/signIn/clientCredentials/tokenURL"
    #expect(found.sorted() == ["\(code) \(pointer)", "GC165 \(pointer)/0"].sorted())
  }

  @Test func `lets no input choose the host of the token server, and no secret stand in its URL`() throws {
    let pointer = "/request/signIn/clientCredentials/tokenURL"
    #expect(
      try findings(Self.client(Text([.literal("https://"), .input("who"), .literal(".example/t")])))
        == ["GC131 \(pointer)/1"])
    #expect(
      try findings(Self.client(Text([.literal("https://a.example/"), .secret("crm_key")]))) == ["GC122 \(pointer)/1"])
  }

  @Test func `rejects a user with a colon and an optional input`() throws {
    #expect(
      try findings(.basic(BasicCredentials(user: "a:b", password: Self.secret))) == ["GC208 /request/signIn/basic/user"]
    )
    #expect(
      try findings(.basic(BasicCredentials(user: Text([.input("user")]), password: Self.secret))) {
        $0.inputs.append(InputDescription(name: "user", type: .string, required: false, description: "d"))
      } == ["GC206 /request/signIn/basic/user/0"])
  }
}
