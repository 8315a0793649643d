import Generation
import JSONPath
import JSONText
import TestSupport
import Testing

/// Generated Python on documents that are deep, wide or odd, and queries that are long.
struct QueryHostilityTests {
  /// Queries in which each construct meets deep documents, and those that the exercise asks for.
  private static let queries: [String] = [
    "$..*..*", "$" + String(repeating: "[0,0]", count: 60), "$[?@==$.a]", "$[?@!=$.a]", "$..b", "$[*].id",
    "$[?@.id>99997].id", "$[?@.a==1].a", "$[?@.a==0].a", "$[?@.a==9007199254740993].a", "$[?@.a<1e400].a",
    "$[?@.a>'a'].a", "$[?length(@.a)==1].a", "$[?@.a==true].a", "$[?@.a==null].a", "$..[?@<=$.c]",
    "$..[?count(@.*)>1]", "$[?value(@..b)==1]", "$..[?@.a && !@.b]", "$..[?@.a[?@.b==1]]", "$..['a','b']", "$..[::-1]",
    "$..[0,'a',?@.b]", "$[?@..b]", "$..[?length(@)==2]", "$..[?match(@.a, 'x.*')]",
  ]

  /// Queries that are longer than any that a person writes.
  private static let longQueries: [String] = [
    "$" + String(repeating: ".a", count: 150), "$" + String(repeating: "[*]", count: 100),
    "$" + String(repeating: "..a", count: 100), "$[*]" + String(repeating: ".a", count: 150),
    "$[?@" + String(repeating: ".a", count: 150) + "==@" + String(repeating: "[0]", count: 150) + "]",
    "$" + String(repeating: "[?@", count: 40) + String(repeating: "]", count: 40),
    "$[?@" + String(repeating: "[*]", count: 100) + "]",
    "$[?count(@" + String(repeating: "['a','b']", count: 100) + ")>1]",
    "$[?" + String(repeating: "!(@.a||(@.b&&", count: 20) + "@.c" + String(repeating: "))", count: 20) + "]",
  ]

  @Test(arguments: Interpreter.each)
  func `deep, wide and odd documents are no problem`(_ interpreter: Interpreter) async throws {
    let queries = try (Self.queries + Self.longQueries).map { try JSONPath(parsing: $0) }
    let given = JSONTree.object([
      .init("module", .string(queryModule(queries))),
      .init("queries", .array((Self.queries + Self.longQueries).map { .string($0) })),
    ])
    let program = TestFolders.root + "/Tests/GenerationTests/Exercises/exhaust_queries.py"
    guard let result = try await interpreter.run([program], input: given.text(.compact)) else { return }
    #expect(result.status == 0, "\(result.output)")
  }
}
