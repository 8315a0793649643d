import TestSupport
import Testing

/// What sends the requests of scripts, with each of the two clients, against servers that behave well and badly.
struct TransportTests {
  @Test(arguments: Interpreter.all, ["requests", "standard-library"])
  func `both transports do the same, whatever a server does`(
    _ interpreter: Interpreter, transport: String
  ) async throws {
    try await expectNoComplaint("exercise_transports.py", interpreter, transport)
  }

  @Test(arguments: Interpreter.all, ["requests", "standard-library"])
  func `redirects are followed where they may be, and no credential goes elsewhere`(
    _ interpreter: Interpreter, transport: String
  ) async throws {
    try await expectNoComplaint("exercise_redirects.py", interpreter, transport)
  }

  @Test(arguments: Interpreter.all, ["requests", "standard-library"])
  func `a proxy is asked where the workspace says so, and hears no more than it must`(
    _ interpreter: Interpreter, transport: String
  ) async throws {
    try await expectNoComplaint("exercise_proxies.py", interpreter, transport)
  }

  private func expectNoComplaint(_ exercise: String, _ interpreter: Interpreter, _ transport: String) async throws {
    let path = TestFolders.root + "/Tests/GenerationTests/Exercises/\(exercise)"
    guard let result = try await interpreter.run([path, TestFolders.root + "/Templates", transport]) else { return }
    #expect(result.status == 0, "\(result.output)")
  }
}
