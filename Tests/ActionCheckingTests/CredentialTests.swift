import ActionChecking
import DataActions
import Diagnostics
import Testing

struct CredentialTests {
  private func findings(header name: String, _ value: String) throws -> [String] {
    try ActionCheckingTests.findings {
      $0.request.headers = [NamedText(name: name, value: Text([.literal(value)]))]
    }
  }

  @Test(arguments: [
    ("Authorization", "Bearer 9f8e7d6c5b4a39281706f5e4d3c2b1a0"), ("authorization", "Basic YWRtaW46aHVudGVyMg=="),
    ("Authorization", "hunter2hunter2"), ("X-Api-Key", "4f9a1c77d2e84b5f"),
    ("Ocp-Apim-Subscription-Key", "0123456789abcdef0"),
    ("X-Password", "hunter2"), ("X-Anything", "AKIAIOSFODNN7EXAMPLE"),
    ("X-Anything", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P"),
    ("X-Anything", "ghp_0123456789abcdefghijABCDEFGHIJ012345"),
    ("X-Anything", "x9K2mPq7Rt4Zw8Ny3Lb6Vc1Xd5Hf0Gj2Qs"), ("X-Anything", "k7VxQp2mTzR9wLbNcY4sHdFj8GaEuXo3Ki"),
  ])
  func `rejects a credential in a header`(name: String, value: String) throws {
    #expect(try findings(header: name, value) == ["GC121 /request/headers/0/value"])
  }

  @Test(arguments: [
    ("Authorization", "Bearer "), ("X-Request-Id", "3f2504e0-4f89-11d3-9a0c-0305e82c3301"),
    ("X-Hash", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("User-Agent", "ContactCentreIntegrationForCustomerRecords2024Version12"),
    ("X-Token-Type", "urn:ietf:params:oauth"),
    ("X-Csrf-Token", "fetch"), ("Accept-Language", "de-CH, de;q=0.9, en;q=0.8"), ("X-Api-Version", "2024-11-22"),
    ("X-Api-Key", "demo"), ("Content-Type", "application/vnd.crm.customer-record.v2+json"),
    ("X-Division", "customer-service-central-europe-2024-q4"),
  ])
  func `leaves ordinary headers alone`(name: String, value: String) throws {
    let found = try findings(header: name, value)
    #expect(!found.contains { $0.hasPrefix("GC121") }, "\(found)")
  }

  @Test func `takes a secret where the credential belongs`() throws {
    #expect(
      try ActionCheckingTests.findings {
        $0.request.headers = [
          NamedText(name: "Authorization", value: Text([.literal("Bearer "), .secret("crm_token")]))
        ]
      } == [])
  }

  @Test func `finds credentials in query, body, URL and examples`() throws {
    let found = try ActionCheckingTests.findings {
      $0.inputs[0].example = .string("AKIAIOSFODNN7EXAMPLE")
      $0.request.method = .post
      $0.request.url.append(.literal("?api_key=4f9a1c77d2e84b5f"))
      $0.request.query = [NamedText(name: "client_secret", value: "4f9a1c77d2e84b5f")]
      $0.request.body = .json(.object([BodyMember(name: "password", value: .text("correct-horse"))]))
    }
    #expect(
      found == [
        "GC121 /inputs/0/example", "GC121 /request/body/json/object/0/value", "GC121 /request/query/0/value",
        "GC121 /request/url/2",
      ])
  }

  @Test func `never repeats the credential`() throws {
    let result = try checked {
      $0.request.url = "https://admin:hunter2@crm.example.com/"
      $0.request.headers = [NamedText(name: "Authorization", value: "Bearer 9f8e7d6c5b4a3928")]
    }
    let said = result.diagnostics.map(\.message).joined()
    #expect(!said.contains("hunter2") && !said.contains("9f8e7d6c"), "\(said)")
  }
}
