import FoundationEssentials
import JSONPath
import JSONText
import TestSupport
import Testing

struct JSONPathComplianceTests {
  /// The JSONPath Compliance Test Suite: what it calls valid selects what it should, and what it calls invalid is not
  /// read.
  @Test func `agrees with the compliance suite`() throws {
    guard let shared = TestFolders.shared,
      let bytes = FileManager.default.contents(atPath: shared + "/conformance/jsonpath/cts.json")
    else { return print("skipped: the JSONPath Compliance Test Suite is not here") }
    let cases = try #require(try LocatedJSON(parsing: Array(bytes)).tree["tests"]?.elements)
    for test in cases {
      let selector = try #require(test["selector"]?.string)
      guard let document = test["document"] else {
        #expect(test["invalid_selector"] == .boolean(true))
        #expect(throws: JSONPathError.self, "\(selector)") { try JSONPath(parsing: selector) }
        continue
      }
      let nodes = JSONTree.array(try JSONPath(parsing: selector).nodes(in: document)).text(.compact)
      let results = test["results"]?.elements ?? [test["result"] ?? .null]
      #expect(results.contains { $0.text(.compact).utf8.elementsEqual(nodes.utf8) }, "\(selector): \(nodes)")
    }
    #expect(cases.count == 703)
  }
}
