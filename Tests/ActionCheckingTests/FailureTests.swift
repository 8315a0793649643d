import ActionChecking
import DataActions
import Diagnostics
import Testing

struct FailureTests {
  private func findings(_ conditions: FailureCondition...) throws -> [String] {
    try ActionCheckingTests.findings {
      $0.failures = conditions.map { FailureDescription(on: $0, message: "Failed") }
    }
  }

  @Test func `rejects a failure described twice`() throws {
    #expect(try findings(.status(404), .timeout, .status(404)) == ["GC160 /failures/2/on"])
    #expect(try findings(.other, .other) == ["GC160 /failures/1/on"])
  }

  @Test func `warns of a status after its class`() throws {
    #expect(try findings(.clientErrors, .status(404), .status(500)) == ["GC161 /failures/1/on"])
    #expect(try findings(.serverErrors, .status(503)) == ["GC161 /failures/1/on"])
    #expect(try findings(.status(404), .clientErrors, .other, .timeout, .connection) == [])
  }

  @Test func `says nothing of a status in a shared file that the action's class covers`() {
    var description = cleanAction
    description.failures = [.clientErrors, .status(401)].map { FailureDescription(on: $0, message: "Failed") }
    let located = LocatedDescription(
      action: "Get", description: description, location: SourceLocation(file: "Actions/Get.swift"),
      locations: ["/failures/1": SourceLocation(file: "Actions/CRM.swift")])
    #expect(check(located, terms: WorkspaceTerms()).diagnostics.isEmpty)
  }

  @Test(arguments: [0, 200, 204, 299, 600, -1])
  func `rejects a status that is no failure's`(code: Int) throws {
    #expect(try findings(.status(code)) == ["GC162 /failures/0/on"])
  }

  @Test(arguments: [300, 304, 404, 599])
  func `takes the statuses of failures`(code: Int) throws {
    #expect(try findings(.status(code)) == [])
  }
}
