import FoundationEssentials
import JSONText
import NativeActions
import TestSupport
import Testing

/// Paths with what Jayway's JsonPath finds by them in its default configuration; `record_paths.py` wrote them.
struct RecordedPathTests {
  @Test func `a path finds what Jayway's finds or is refused`() throws {
    let path = TestFolders.root + "/Tests/NativeActionsTests/Exercises/recorded_paths.json"
    let rows = try LocatedJSON(parsing: Array(Data(contentsOf: URL(filePath: path)))).tree.elements
    var (found, missing, empty, refused) = (0, 0, 0, 0)
    for row in try #require(rows) {
      let text = try #require(row["path"]?.string)
      let document = try #require(row["document"])
      let wanted = try #require(row["found"]?.string)
      let response = NativeAction.Response(
        translationMap: [.init("a", text)], defaults: [.init("a", "none")], successTemplate: "")
      guard let map = try? TranslationMap(response), let values = try? map.values(in: document) else {
        refused += wanted == "refused" ? 0 : 1
        continue
      }
      #expect(values == [.init("a", wanted)], "\(text) in \(document.text(.compact))")
      switch wanted {
      case "none": missing += 1
      case "[]": empty += 1
      default: found += 1
      }
    }
    print(
      "\(found) recorded paths found something, \(missing) nothing, \(empty) nothing of several; \(refused) are refused"
    )
    #expect(found > 80 && missing > 80 && empty > 80)
    #expect(refused < 60)
  }
}
