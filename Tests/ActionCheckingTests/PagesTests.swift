import ActionChecking
import DataActions
import Diagnostics
import Testing

struct PagesTests {
  private func findings(
    _ step: PageStep, items: String = "$.items", atMost: Int = 3, pageSize: Int? = nil,
    _ change: (inout ActionDescription) -> Void = { _ in }
  ) throws -> [String] {
    try ActionCheckingTests.findings {
      $0.request.pages = PagesDescription(by: step, items: items, atMost: atMost, pageSize: pageSize)
      $0.outputs.append(
        OutputDescription(name: "is_cut", type: .boolean, description: "Whether there are more", call: .truncated))
      change(&$0)
    }
  }

  @Test func `takes each way to ask for the next page`() throws {
    for step in [PageStep.pageNumber("page", from: 0), .offset("offset"), .cursor("after", at: "$.a['b c']"), .link] {
      #expect(try findings(step, pageSize: 25) == [])
    }
    #expect(try findings(.link, items: "$") == [])
    #expect(try findings(.link, items: "$.data['all items']") == [])
  }

  @Test func `rejects numbers that are out of range`() throws {
    #expect(try findings(.link, atMost: 1) == ["GC218 /request/pages/atMost"])
    #expect(try findings(.link, atMost: 101) == ["GC218 /request/pages/atMost"])
    #expect(try findings(.link, pageSize: 0) == ["GC218 /request/pages/pageSize"])
    #expect(try findings(.pageNumber("page", from: -1)) == ["GC218 /request/pages/by/pageNumber/first"])
    #expect(try findings(.link, atMost: 100) { $0.request.deadlineSeconds = 60 } == [])
  }

  @Test(arguments: [HTTPMethod.post, .put, .patch, .delete])
  func `rejects pages of a request that does more than read`(method: HTTPMethod) throws {
    #expect(try findings(.link) { $0.request.method = method } == ["GC219 /request/pages"])
  }

  @Test(arguments: ["$.items[*]", "$..items", "$.items[0]", "$[?@.a]", "$['a','b']"])
  func `rejects a path that is not made of names`(path: String) throws {
    #expect(try findings(.link, items: path) == ["GC220 /request/pages/items"])
    #expect(try findings(.cursor("after", at: path)) == ["GC220 /request/pages/by/cursor/path"])
  }

  @Test func `rejects a path that is none, and a cursor that is everything`() throws {
    #expect(try findings(.link, items: "items") == ["GC155 /request/pages/items"])
    #expect(try findings(.cursor("after", at: "")) == ["GC155 /request/pages/by/cursor/path"])
    #expect(try findings(.cursor("after", at: "$")) == ["GC220 /request/pages/by/cursor/path"])
  }

  @Test func `rejects a parameter that the request sets as well`() throws {
    let place = "GC221 /request/pages/by/offset/parameter"
    #expect(try findings(.offset("")) == [place])
    #expect(
      try findings(.offset("from")) {
        $0.request.query = [NamedText(name: "from", value: Text([.literal("1")]))]
      } == [place])
    #expect(
      try findings(.offset("fr om")) {
        $0.request.url = Text([.literal("https://a.example/?fr%20om=1&u="), .input("who")])
      }
        == [place])
    #expect(
      try findings(.offset("key")) {
        $0.request.signIn = .apiKeyQuery(NamedText(name: "key", value: Text([.secret("key")])))
      }.contains(place))
    #expect(
      try findings(.offset("From")) {
        $0.request.query = [NamedText(name: "from", value: Text([.literal("1")]))]
      } == [])
  }

  @Test func `warns of a flow that does not learn what was left out`() throws {
    #expect(try findings(.link) { $0.outputs.removeLast() } == ["GC222 /request/pages"])
    let warned = try checked { $0.request.pages = PagesDescription(by: .link, items: "$.items", atMost: 2) }
    #expect(warned.value != nil)
  }

  @Test func `rejects an output about pages that are not there`() throws {
    #expect(try findings(.link) { $0.request.pages = nil } == ["GC223 /outputs/1/call"])
  }
}
