import ActionChecking
import DataActions
import Diagnostics
import Testing

struct URLTests {
  private let who = TextPart.input("who")

  private func findings(_ parts: [TextPart]) throws -> [String] {
    try ActionCheckingTests.findings {
      $0.request.url = Text(parts)
      // So that the input is used whatever the URL is.
      $0.failures = [FailureDescription(on: .other, message: Text([.input("who")]))]
    }.map { String($0.prefix(5)) }
  }

  @Test func `takes a URL apart by position`() throws {
    let url = try checked {
      $0.request.url = Text([
        .literal("HTTPS://crm.example.com:8443/a%20b/"), who, .literal("/ü?q=a+b%26&x="), who,
        .literal("&flag&&page[size]=1"),
      ])
      $0.request.query = [NamedText(name: "last", value: "1")]
    }.value?.url
    #expect(url?.origin == "https://crm.example.com:8443")
    #expect(url?.path == Text([.literal("/a%20b/"), who, .literal("/%C3%BC")]))
    #expect(url?.query.map(\.name) == ["q", "x", "flag", "page[size]", "last"])
    #expect(url?.query.map(\.value) == ["a b&", Text([who]), "", "1", "1"])
  }

  @Test func `takes a setting as scheme and host`() throws {
    let url = try checked {
      $0.request.url = Text([.setting("crm_base_url"), .literal("/tickets/"), who])
    }.value?.url
    #expect(url?.origin == Text([.setting("crm_base_url")]))
    #expect(url?.path == Text([.literal("/tickets/"), who]))
  }

  @Test func `takes settings inside the host`() throws {
    let url = try checked {
      $0.request.url = Text([.literal("https://"), .setting("tenant"), .literal(".example.com/"), who])
    }.value?.url
    #expect(url?.origin == Text([.literal("https://"), .setting("tenant"), .literal(".example.com")]))
  }

  @Test(arguments: [
    "https://a", "https://a/", "https://a?b=c", "https://a.b:1", "https://127.0.0.1:8080/x", "https://[::1]:8080/x",
    "https://[2001:db8::1]/", "http://localhost:9/x", "http://127.9.9.9", "http://[::1]/", "https://a/~b!$&'()*+,;=:@",
    "https://a/%C3%A4", "https://a/ü", "https://a_b.example.com/", "https://a./", "https://a?b=/?",
  ])
  func `takes a legal URL`(url: String) throws {
    #expect(try findings([.literal(url)]) == [])
  }

  @Test(arguments: [
    ("", "GC130"), ("crm.example.com/a", "GC130"), ("ftp://a/", "GC130"), ("//a/b", "GC130"), ("/api/v2/x", "GC130"),
    ("https:/a", "GC130"), (" https://a", "GC130"), ("https://", "GC132"), ("https:///a", "GC132"),
    ("https://me:pw@a/", "GC132"), ("https://@a/", "GC132"), ("https://a b/", "GC132"), ("https://a:0/", "GC132"),
    ("https://a:65536/", "GC132"), ("https://a:/", "GC132"), ("https://a:+1/", "GC132"), ("https://a:1:2/", "GC132"),
    ("https://-a/", "GC132"), ("https://a..b/", "GC132"), ("https://.a/", "GC132"),
    ("https://bücher.example/", "GC132"),
    ("https://1.2.3/", "GC132"), ("https://1.2.3.256/", "GC132"), ("https://[::1/", "GC132"),
    ("https://[::1]x/", "GC132"),
    ("https://[1:2]/", "GC132"), ("https://a\\b/", "GC132"), ("https://a\r\n/", "GC132"), ("https://a%2e/", "GC132"),
    ("https://a/#b", "GC133"), ("https://a#b", "GC133"), ("https://a/b c", "GC133"), ("https://a/b\n", "GC133"),
    ("https://a/\u{0}", "GC133"), ("https://a/%", "GC133"), ("https://a/%4", "GC133"), ("https://a/%zz", "GC133"),
    ("https://a/\"", "GC133"), ("https://a/<b>", "GC133"), ("https://a/{b}", "GC133"), ("https://a/b?c d", "GC133"),
    ("https://a/../b", "GC133"), ("https://a/.", "GC133"), ("https://a/%2E%2e/", "GC133"), ("https://a?b=%FF", "GC133"),
    ("https://a\u{202E}/", "GC132"), ("http://a.example/", "GC134"), ("http://localhost.example.com/", "GC134"),
    ("http://127.0.0.1.example.com/", "GC134"), ("http://127.evil.example.com/", "GC134"),
  ])
  func `complains of a URL that is none`(url: String, code: String) throws {
    let found = try findings([.literal(url)])
    #expect(found.first == code, "\(found)")
    #expect(Set(found).count == 1, "\(found)")
  }

  @Test func `rejects an input or a secret in scheme, host and port`() throws {
    #expect(try findings([who]) == ["GC131"])
    #expect(try findings([.secret("a"), .literal("/b")]) == ["GC131"])
    #expect(try findings([.literal("https://"), who]) == ["GC131"])
    #expect(try findings([.literal("https://"), who, .literal(".example.com/"), who]) == ["GC131"])
    #expect(try findings([.literal("https://a:"), who, .literal("/")]) == ["GC131"])
    #expect(try findings([.literal("https://a"), .secret("b"), .literal("/")]) == ["GC131"])
    #expect(try findings([.setting("a"), who]) == ["GC131", "GC132"])
    #expect(try findings([.literal("http"), who, .literal("://a/")]).contains("GC131"))
  }

  @Test func `rejects what would become part of a setting's host`() throws {
    #expect(try findings([.setting("a"), .literal("tickets")]) == ["GC132"])
    #expect(try findings([.setting("a"), .literal(".evil.example/")]) == ["GC132"])
    #expect(try findings([.setting("a"), .literal("://b/")]) == ["GC132"])
    #expect(try findings([.setting("a"), .literal("?b=c")]) == [])
  }

  @Test func `rejects a secret in path and query, and a name that is filled in`() throws {
    #expect(try findings([.literal("https://a/"), .secret("b")]) == ["GC122"])
    #expect(try findings([.literal("https://a/?b="), .secret("c")]) == ["GC122"])
    #expect(try findings([.literal("https://a/?"), who, .literal("=1")]) == ["GC135"])
    #expect(try findings([.literal("https://a/?b"), who, .literal("=1")]) == ["GC135"])
  }

  @Test func `warns of an optional input in the path, not in the query`() throws {
    let found = try ActionCheckingTests.findings {
      $0.inputs[0].required = false
      $0.request.url = Text([.literal("https://a/"), who, .literal("?b="), who])
    }
    #expect(found == ["GC136 /request/url/1"])
  }

  @Test func `warns where a setting is the host of a URL that is not encrypted`() throws {
    #expect(try findings([.literal("http://"), .setting("a"), .literal(".example.com/")]) == ["GC134"])
  }

  @Test func `leaves a half escape before an input to nobody`() throws {
    #expect(try findings([.literal("https://a/%4"), who]) == ["GC133"])
  }
}
