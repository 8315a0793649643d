import JSONText
import PythonWorkers
import Testing

struct SessionTests {
  private let executable = PythonWorkers.executable(configured: nil)
  private let probe = JSONTree.object([.init("probe", .object([]))])

  private func lint(_ script: String) -> JSONTree {
    .object([
      .init(
        "lint",
        .object([.init("script", .string(script)), .init("floor", .integer(9)), .init("outputs", .array([]))]))
    ])
  }

  @Test func `answers one thing after another, and ends with what it was started for`() async throws {
    let answers = try await PythonWorkers(executable: executable).withSession(deadline: .seconds(30)) {
      [probe] session in
      let first = try await session.answer(to: probe)
      return [first, try await session.answer(to: probe)]
    }
    guard case .value(let found) = answers[0] else { throw Unexpected() }
    #expect(found["version"]?.string != nil && answers[1] == answers[0])
  }

  @Test func `goes on with another worker when one takes too long`() async throws {
    let long = lint(String(repeating: "x = [1, 2, (3, 4)]\n", count: 400_000))
    let answers = try await PythonWorkers(executable: executable).withSession(deadline: .seconds(2)) {
      [probe] session in
      let first = try await session.answer(to: long)
      return [first, try await session.answer(to: probe)]
    }
    #expect(answers[0] == .death(WorkerDeath(cause: .deadline, lastWords: "")))
    guard case .value = answers[1] else { throw Unexpected() }
  }

  @Test func `says why there is no answer`() async throws {
    await #expect(throws: PythonWorkerFailure.executableMissing(path: "/nowhere/gcgen-python")) {
      try await PythonWorkers(executable: "/nowhere/gcgen-python").withSession(deadline: .seconds(2)) {
        [probe] session in try await session.answer(to: probe)
      }
    }
  }

  private struct Unexpected: Error {}
}
