import ActionChecking
import DataActions
import Diagnostics
import Testing

struct CheckTests {
  @Test func `takes a URL apart by position`() throws {
    let url = Text([
      .literal("https://crm.example.com/a%20b/"), .input("who"), .literal("/ü?q=a+b%26&x="), .input("who"),
    ])
    let request = RequestDescription(
      method: .get, url: url, query: [NamedText(name: "last", value: Text([.literal("1")]))])
    let description = ActionDescription(
      name: "Get", summary: "Gets", inputs: [InputDescription(name: "who", type: .string, description: "Who")],
      request: request, outputs: [])
    let located = LocatedDescription(action: "Get", description: description, location: SourceLocation(file: "f"))
    let checked = check(located, environments: Environments())
    #expect(checked.diagnostics.isEmpty)
    let parts = try #require(checked.value?.url)
    #expect(parts.origin == Text([.literal("https://crm.example.com")]))
    #expect(parts.path == Text([.literal("/a%20b/"), .input("who"), .literal("/%C3%BC")]))
    #expect(parts.query.map(\.name) == ["q", "x", "last"])
    #expect(parts.query[0].value == Text([.literal("a b&")]))
  }
}
