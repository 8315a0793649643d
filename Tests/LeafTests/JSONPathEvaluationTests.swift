import JSONPath
import JSONText
import TestSupport
import Testing

struct JSONPathEvaluationTests {
  @Test(arguments: [
    ("1", "==", "1.0", true), ("1", "==", "1e0", true), ("10E-1", "==", "1", true), ("-0", "==", "0.0", true),
    ("9007199254740993", "==", "9007199254740992.0", false), ("9007199254740993", ">", "9007199254740992.0", true),
    ("123456789012345678901234567890", "<", "123456789012345678901234567891", true),
    ("1000000000000000000000", "==", "1e21", true), ("1000000000000000000001", ">", "1e21", true),
    ("99999999999999991611392", "==", "1e23", true), ("-99999999999999991611393", "<", "-1e23", true),
    ("-2", "<", "-1", true), ("-10", "<", "-9", true), ("2", "<", "10", true), ("-1", "<", "0.5", true),
    ("1e-400", "==", "0", true), ("1" + String(repeating: "0", count: 400), "<", "1e999", true),
    ("1" + String(repeating: "0", count: 400), ">", "1e308", true), ("0.1", "==", "0.10000000000000000001", true),
  ])
  func `compares numbers by their value`(left: String, comparison: String, right: String, holds: Bool) throws {
    let path = try JSONPath(parsing: "$[?@ \(comparison) \(right)]")
    #expect(path.nodes(in: .array([.number(left)])).count == (holds ? 1 : 0))
  }

  @Test func `takes texts exactly as they are written`() throws {
    let names = JSONTree.object([.init("e\u{301}", .integer(1))])
    #expect(try JSONPath(parsing: "$.e\u{301}").nodes(in: names) == [.integer(1)])
    #expect(try JSONPath(parsing: "$.é").nodes(in: names) == [])
    let texts = JSONTree.array([.string("é"), .string("e\u{301}"), .string("\u{1F600}"), .string("\u{FFFF}")])
    #expect(try JSONPath(parsing: "$[?@ == 'é']").nodes(in: texts).count == 1)
    #expect(try JSONPath(parsing: "$[?@ > '\u{FFFF}']").nodes(in: texts) == [.string("\u{1F600}")])
    #expect(try JSONPath(parsing: "$[?length(@) == 2]").nodes(in: texts).count == 1)
  }

  @Test func `compares arrays and objects by what is in them`() throws {
    let document = try LocatedJSON(
      parsing: Array(#"[{"a": [1, {"b": 2}], "c": null}, {"c": null, "a": [1.0, {"b": 2e0}]}, {"a": [1]}, [1]]"#.utf8)
    ).tree
    #expect(try JSONPath(parsing: "$[?@ == $[0]]").nodes(in: document).count == 2)
    #expect(try JSONPath(parsing: "$[?@ <= $[0]]").nodes(in: document).count == 2)
    #expect(try JSONPath(parsing: "$[?@.x == $.y]").nodes(in: document).count == 4)
  }

  @Test func `walks a document of 10,000 levels`() throws {
    let deep = (0..<10_000).reduce(JSONTree.object([.init("end", .null)])) { inner, level in
      level.isMultiple(of: 2) ? .array([inner]) : .object([.init("a", inner)])
    }
    #expect(try JSONPath(parsing: "$..end").nodes(in: deep) == [.null])
    #expect(try JSONPath(parsing: "$..*").nodes(in: deep).count == 10_001)
    #expect(try JSONPath(parsing: "$[?@ == $.a]").nodes(in: deep).count == 1)
    #expect(try JSONPath(parsing: "$[?count($..*) == 10001]").nodes(in: deep).count == 1)
  }

  @Test func `stops where a query looks at more than it may`() throws {
    let deep = (0..<1_000).reduce(JSONTree.array([])) { inner, _ in .array([inner, inner]) }
    for text in ["$..*", "$[?count($..*) > 1]", "$[?@ == $[1]]"] {
      let path = try JSONPath(parsing: text)
      #expect(throws: TooManyVisits.self, "\(text)") {
        try path.nodes(from: deep, in: deep, visitingAtMost: 10_000)
      }
    }
  }

  @Test func `begins at an element where the query says '@'`() throws {
    let document = try LocatedJSON(
      parsing: Array(#"{"unit": "EUR", "items": [{"unit": "EUR"}, {"unit": "USD"}]}"#.utf8))
    let element = try #require(document.tree["items"]?.elements?.first)
    let path = try JSONPath(parsing: "@[?@ == $.unit]", root: .current)
    #expect(try path.nodes(from: element, in: document.tree, visitingAtMost: 100) == [.string("EUR")])
  }
}
