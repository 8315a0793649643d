import ActionChecking
import DataActions
import Diagnostics
import Testing

struct PathTests {
  @Test(arguments: ["address.city", "$.", "", "$..", "$.items[].id", "$[?@.a = 1]", "@.id"])
  func `rejects a path that is no query`(path: String) throws {
    #expect(try findings { $0.outputs[0].path = path } == ["GC155 /outputs/0/path"])
  }

  @Test func `says the column of the path`() throws {
    let result = try checked { $0.outputs[0].path = "$.a[x]" }
    #expect(result.diagnostics.first?.message.contains("column 5") == true)
  }
}
