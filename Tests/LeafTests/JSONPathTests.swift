import FoundationEssentials
import JSONPath
import JSONText
import TestSupport
import Testing

struct JSONPathTests {
  @Test(arguments: [
    ("$", [JSONPath.Step]()), ("$.a", [.name("a")]), ("$.a.b_1", [.name("a"), .name("b_1")]),
    ("$['a']", [.name("a")]),
    ("$[\"a\"]", [.name("a")]), ("$[0][-1]", [.index(0), .index(-1)]), ("$ .a [ 'b' ]", [.name("a"), .name("b")]),
    ("$.é", [.name("é")]), ("$.\u{1F600}", [.name("\u{1F600}")]), ("$['']", [.name("")]),
    ("$['\\'\"']", [.name("'\"")]),
    ("$[\"\\\"'\"]", [.name("\"'")]), ("$['\\u00e9\\uD83D\\uDE00\\n']", [.name("é\u{1F600}\n")]),
    ("$[9007199254740991]", [.index(9_007_199_254_740_991)]), ("$\n\t\r.a", [.name("a")]),
  ])
  func `reads names and indexes`(text: String, steps: [JSONPath.Step]) throws {
    #expect(try JSONPath(parsing: text).singularSteps == steps)
  }

  @Test(arguments: [
    ("", 1), ("a", 1), (" $", 1), ("$ ", 2), ("$.", 3), ("$a", 2), ("$.1", 3), ("$. a", 3), ("$.a b", 5), ("$[", 3),
    ("$[]", 3), ("$[a]", 3), ("$['a", 5), ("$['a'", 6), ("$['a'x]", 6), ("$[01]", 3), ("$[-0]", 3), ("$[-]", 4),
    ("$[1.0]", 4), ("$[9007199254740992]", 3), ("$['\\x']", 4), ("$['\\\"']", 4), ("$['\\uD800']", 4),
    ("$['\\u12']", 4),
    ("$['\u{1}']", 4), ("$.a-b", 4), ("$.a.", 5), ("$['a']]", 7), ("$[99999999999999999999]", 3), ("$.$", 3),
  ])
  func `says in which column a text stops being a query`(text: String, column: Int) {
    let error = #expect(throws: JSONPathError.self) { try JSONPath(parsing: text) }
    #expect(error?.column == column && error?.reason == .malformed)
  }

  @Test(arguments: [
    ("$.*", 3), ("$[*]", 3), ("$..a", 2), ("$..*", 2), ("$[0,1]", 4), ("$['a', 'b']", 6), ("$[1:2]", 4), ("$[:]", 3),
    ("$[ : ]", 4), ("$[?@.a]", 3), ("$.a[?(@.b == 'c')]", 5), ("$[-1:]", 5),
  ])
  func `tells what is JSONPath too from what is not`(text: String, column: Int) {
    let error = #expect(throws: JSONPathError.self) { try JSONPath(parsing: text) }
    #expect(error?.column == column && error?.reason != .malformed)
  }

  @Test func `writes a query so that reading gives it again`() throws {
    let names = ["a", "_1", "1", "", "a b", "it's", "\\", "\u{0}\u{8}\n\u{1F}", "é", "e\u{301}", "\"", "a-b", "\u{7F}"]
    for name in names {
      let path = JSONPath(segments: [.init([.name(ExactText(name))]), .init([.index(-3)]), .init([.name("x")])])
      let again = try JSONPath(parsing: path.description)
      #expect(again.description.utf8.elementsEqual(path.description.utf8) && again == path)
    }
    #expect(
      JSONPath(segments: [.init([.name("address")]), .init([.name("it's")]), .init([.index(0)])]).description
        == #"$.address['it\'s'][0]"#)
  }

  /// The JSONPath Compliance Test Suite: what it calls valid is read or called not supported yet, never malformed;
  /// what it calls invalid is never read; and what is read finds what it should.
  @Test func `agrees with the compliance suite`() throws {
    guard let shared = TestFolders.shared,
      let bytes = FileManager.default.contents(atPath: shared + "/conformance/jsonpath/cts.json")
    else { return print("skipped: the JSONPath Compliance Test Suite is not here") }
    let cases = try #require(try LocatedJSON(parsing: Array(bytes)).tree["tests"]?.elements)
    var read = 0
    for test in cases {
      let selector = try #require(test["selector"]?.string)
      let isInvalid = test["invalid_selector"]?.boolean ?? false
      do throws(JSONPathError) {
        let path = try JSONPath(parsing: selector)
        read += 1
        #expect(!isInvalid, "\(selector)")
        let found = test["document"]?.value(at: path.singularSteps ?? [])
        #expect(test["result"]?.elements == found.map { [$0] } ?? [], "\(selector)")
      } catch {
        #expect(isInvalid || error.reason != .malformed, "\(selector) \(error)")
      }
    }
    #expect(cases.count > 600 && read > 60)
  }
}

extension JSONTree {
  /// The value that names and indexes lead to.
  fileprivate func value(at steps: [JSONPath.Step]) -> JSONTree? {
    steps.reduce(Optional(self)) { value, segment in
      switch (segment, value) {
      case (.name(let name), .object(let members)?):
        return members.first { $0.name.unicodeScalars.elementsEqual(name.text.unicodeScalars) }?.value
      case (.index(let index), .array(let elements)?):
        let place = index < 0 ? elements.count + index : index
        return elements.indices.contains(place) ? elements[place] : nil
      default: return nil
      }
    }
  }
}
