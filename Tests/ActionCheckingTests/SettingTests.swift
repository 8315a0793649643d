import ActionChecking
import DataActions
import Diagnostics
import Testing

struct SettingTests {
  private func findings(url: [TextPart], _ values: [String: String]...) throws -> [String] {
    let environments = values.enumerated().map {
      Environments.Environment(name: "e\($0.offset)", settings: $0.element)
    }
    return try ActionCheckingTests.findings(environments: Environments(environments)) {
      $0.request.url = Text(url + [.literal("/customers/"), .input("who")])
    }
  }

  @Test func `rejects a setting without a value in one environment`() throws {
    let found = try findings(url: [.setting("base")], ["base": "https://a.example"], [:])
    #expect(found == ["GC165 /request/url/0"])
  }

  @Test func `takes a setting where no environment is declared`() throws {
    #expect(try findings(url: [.setting("base")]) == [])
  }

  @Test(arguments: [
    "https://a.example", "https://a.example/", "https://a.example:8443/v2", "http://localhost:8080",
    "HTTPS://A.example/x%20y",
  ])
  func `takes a base URL`(value: String) throws {
    #expect(try findings(url: [.setting("base")], ["base": value]) == [])
  }

  @Test(arguments: [
    "", "a.example", "ftp://a.example", "https://", "https://a.example?b", "https://a.example/#b",
    "https://u@a.example",
    "https://a.example/b c", "https://a.example/%4", "https://a example", "https://a:99999",
  ])
  func `rejects a setting that is no base URL`(value: String) throws {
    #expect(try findings(url: [.setting("base")], ["base": value]) == ["GC166 /request/url"])
  }

  @Test func `warns of a setting that makes the URL insecure`() throws {
    #expect(try findings(url: [.setting("base")], ["base": "http://a.example"]) == ["GC134 /request/url"])
  }

  @Test func `checks the host that the settings make`() throws {
    let url: [TextPart] = [.literal("https://"), .setting("tenant"), .literal(".example.com")]
    #expect(try findings(url: url, ["tenant": "acme"]) == [])
    for value in ["", "acme/", "a b", "me@x", "acme.evil.example/?", "a:1"] {
      #expect(try findings(url: url, ["tenant": value]) == ["GC166 /request/url"], "\(value)")
    }
  }

  @Test func `checks the header that a setting makes`() throws {
    for (value, expected) in [("acme", []), ("a\r\nb", ["GC166 /request/headers/0/value/0"])] {
      let environment = Environments.Environment(name: "test", settings: ["tenant": value])
      let found = try ActionCheckingTests.findings(environments: Environments([environment])) {
        $0.request.headers = [NamedText(name: "X-Tenant", value: Text([.setting("tenant")]))]
      }
      #expect(found == expected)
    }
  }
}
