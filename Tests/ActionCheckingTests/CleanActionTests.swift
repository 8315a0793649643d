import ActionChecking
import DataActions
import Diagnostics
import JSONPath
import Testing

struct CleanActionTests {
  @Test func `has nothing to say about an action that is in order`() throws {
    let result = try checked { _ in }
    #expect(result.diagnostics.isEmpty)
    let city = try JSONPath(parsing: "$.address.city")
    #expect(result.value?.outputs.map(\.source) == [.response(path: city, taking: .only)])
  }

  @Test func `reports everything at once, in the order of the places`() throws {
    let found = try findings {
      $0.name = ""
      $0.outputs[0].path = "city"
      $0.outputs.append($0.outputs[0])
      $0.request.timeoutSeconds = 0
    }
    #expect(
      found
        == [
          "GC110 /name", "GC155 /outputs/0/path", "GC113 /outputs/1/name", "GC155 /outputs/1/path",
          "GC146 /request/timeoutSeconds",
        ])
  }

  @Test func `gives the same hash for the same meaning only`() throws {
    let first = try checked { _ in }.value?.hash
    let second = try checked { $0.summary += "" }.value?.hash
    let other = try checked { $0.summary += "!" }.value?.hash
    #expect(first == second && first != other && first != nil)
  }

  @Test func `falls back to the nearest place that is known`() throws {
    let location = SourceLocation(file: "Actions/Get.swift", line: 3, column: 5)
    var description = cleanAction
    description.outputs[0].path = "city"
    let located = LocatedDescription(
      action: "Get", description: description, location: SourceLocation(file: "Actions/Get.swift"),
      locations: ["/outputs/0": location])
    #expect(check(located, terms: WorkspaceTerms()).diagnostics.map(\.location) == [location])
  }
}
