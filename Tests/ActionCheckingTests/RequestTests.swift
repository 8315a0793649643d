import ActionChecking
import DataActions
import Diagnostics
import Testing

struct RequestTests {
  private func findings(header name: String, _ value: Text) throws -> [String] {
    try ActionCheckingTests.findings { $0.request.headers = [NamedText(name: name, value: value)] }
  }

  @Test(arguments: ["", "Accept:", "X Y", "X\r\nY", "Größe", "X\u{0}", "(X)"])
  func `rejects a header's name that is no token`(name: String) throws {
    #expect(try findings(header: name, "a") == ["GC140 /request/headers/0/name"])
  }

  @Test(arguments: ["Host", "content-length", "Transfer-Encoding", "CONNECTION", "Upgrade"])
  func `rejects headers of the connection`(name: String) throws {
    #expect(try findings(header: name, "a") == ["GC141 /request/headers/0/name"])
  }

  @Test(arguments: ["a\r\nX: b", "a\n", "a\r", "a\rb", "\u{0}", "a\u{7F}", "Zürich", " a", "a ", "\ta", "\u{202E}"])
  func `rejects a header's text that cannot be sent`(text: String) throws {
    #expect(try findings(header: "X-A", Text([.literal(text)])) == ["GC142 /request/headers/0/value"])
  }

  @Test func `takes spaces between a header's parts`() throws {
    let found = try findings(header: "X-A", Text([.literal("a "), .input("who"), .literal(" b")]))
    #expect(found == [])
  }

  @Test(arguments: [
    "text/html", "*/*", "application/json, text/plain", "", "json", "application/jsonx", "application/*",
  ])
  func `rejects an Accept that is not JSON`(text: String) throws {
    #expect(try findings(header: "accept", Text([.literal(text)])) == ["GC143 /request/headers/0/value"])
  }

  @Test(arguments: [
    "application/json", "application/json; charset=utf-8", "application/vnd.github+json",
    "application/hal+json, application/json;q=0.9", "Application/JSON",
  ])
  func `takes every media type of JSON as Accept`(text: String) throws {
    #expect(try findings(header: "Accept", Text([.literal(text)])) == [])
  }

  @Test func `rejects a body of GET and warns of one of DELETE`() throws {
    for (method, expected) in [
      (HTTPMethod.get, ["GC144 /request/body"]), (.delete, ["GC145 /request/body"]), (.post, []), (.put, []),
      (.patch, []),
    ] {
      let found = try ActionCheckingTests.findings {
        $0.request.method = method
        $0.request.body = .form([])
      }
      #expect(found == expected)
    }
    let warned = try checked {
      $0.request.method = .delete
      $0.request.body = .form([])
    }
    #expect(warned.value != nil)
  }

  @Test(arguments: [-1, 0, 61, Int.max])
  func `rejects a timeout that the platform does not take`(seconds: Int) throws {
    #expect(
      try ActionCheckingTests.findings { $0.request.timeoutSeconds = seconds } == ["GC146 /request/timeoutSeconds"])
  }

  @Test(arguments: [1, 60])
  func `takes the longest and the shortest timeout`(seconds: Int) throws {
    #expect(try ActionCheckingTests.findings { $0.request.timeoutSeconds = seconds } == [])
  }

  @Test func `rejects a Content-Type that is not the body's`() throws {
    func found(_ type: Text, _ body: BodyDescription?) throws -> [String] {
      try ActionCheckingTests.findings {
        $0.request.method = .post
        $0.request.headers = [NamedText(name: "Content-Type", value: type)]
        $0.request.body = body
      }
    }
    let place = "GC147 /request/headers/0/value"
    #expect(try found("text/plain", .json(.null)) == [place])
    #expect(try found("application/json", .form([])) == [place])
    #expect(try found("application/vnd.api+json; charset=utf-8", .json(.null)) == [])
    #expect(try found("application/x-www-form-urlencoded", .form([])) == [])
    #expect(try found("application/json", nil) == [])
    #expect(try found("application/json", .text("a")) == [place])
    #expect(try found("text/csv", .text("a")) == [])
    let xml = BodyDescription.raw(RawContent(contentType: "application/xml; charset=utf-8", content: "<a/>"))
    #expect(try found("text/xml", xml) == [place])
    #expect(try found("APPLICATION/xml", xml) == [])
  }

  private func findings(_ body: BodyDescription, _ method: HTTPMethod = .post) throws -> [String] {
    try ActionCheckingTests.findings {
      $0.request.method = method
      $0.request.body = body
    }
  }

  @Test(arguments: [
    "", "xml", "application/", "/xml", "application/xml;", "application/xml; charset", "application/xml; charset=",
    "a b/c", "application/xml\r\nX: y", "application/xml; a=\"b", "text/plain, text/html", "größe/xml", " text/xml",
  ])
  func `rejects a media type that is none`(type: String) throws {
    #expect(try findings(.raw(RawContent(contentType: type, content: "a"))) == ["GC250 /request/body/raw/contentType"])
  }

  @Test(arguments: [
    "application/xml", "application/vnd.api+json", "text/xml; charset=utf-8", "a/b;c=d ; e=\"f \\\" g\"",
  ])
  func `takes every media type that is one`(type: String) throws {
    #expect(try findings(.raw(RawContent(contentType: type, content: "a"))) == [])
  }

  @Test func `rejects a text and a raw body of GET, and credentials in them`() throws {
    let token = "token: \("ghp_" + String(repeating: "a1B2", count: 9))"
    let raw = { BodyDescription.raw(RawContent(contentType: "text/csv", content: Text([.literal($0)]))) }
    #expect(try findings(.text("a"), .get) == ["GC144 /request/body"])
    #expect(try findings(raw("a"), .get) == ["GC144 /request/body"])
    #expect(try findings(.text(Text([.literal(token)]))) == ["GC121 /request/body/text"])
    #expect(try findings(raw(token)) == ["GC121 /request/body/raw/content"])
  }
}
