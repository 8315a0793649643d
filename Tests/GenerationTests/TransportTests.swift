import TestSupport
import Testing

/// What sends the requests of scripts, with each of the two clients, against servers that behave well and badly.
struct TransportTests {
  @Test(arguments: Interpreter.all, ["requests", "standard-library"])
  func `both transports do the same, whatever a server does`(
    _ interpreter: Interpreter, transport: String
  ) async throws {
    let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/exercise_transports.py"
    guard let result = try await interpreter.run([exercise, TestFolders.root + "/Templates", transport]) else { return }
    #expect(result.status == 0, "\(result.output)")
  }
}
