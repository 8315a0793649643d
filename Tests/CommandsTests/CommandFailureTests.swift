import Commands
import Diagnostics
import Testing

struct CommandFailureTests {
  @Test func `takes an error that nobody foresaw for a defect, and asks for a report`() throws {
    struct Unforeseen: Error {}
    let failure = CommandFailure(unexpected: Unforeseen())
    #expect(failure.status.rawValue == 4)
    let diagnostic = try #require(failure.report.diagnostics.first)
    #expect(diagnostic.code.id == "GC990")
    #expect(diagnostic.message.contains("Unforeseen"))
  }
}
