import FoundationEssentials
import JSONPath
import JSONText
import TestSupport
import Testing

struct JSONPathComplianceTests {
  /// The JSONPath Compliance Test Suite: what it calls valid is read, and what it calls invalid is not.
  @Test func `agrees with the compliance suite`() throws {
    guard let shared = TestFolders.shared,
      let bytes = FileManager.default.contents(atPath: shared + "/conformance/jsonpath/cts.json")
    else { return print("skipped: the JSONPath Compliance Test Suite is not here") }
    let cases = try #require(try LocatedJSON(parsing: Array(bytes)).tree["tests"]?.elements)
    for test in cases {
      let selector = try #require(test["selector"]?.string)
      let isInvalid = test["invalid_selector"]?.boolean ?? false
      do throws(JSONPathError) {
        _ = try JSONPath(parsing: selector)
        #expect(!isInvalid, "\(selector)")
      } catch {
        #expect(isInvalid, "\(selector) \(error)")
      }
    }
    #expect(cases.count > 700)
  }
}
