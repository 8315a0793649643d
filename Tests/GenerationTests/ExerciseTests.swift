import TestSupport
import Testing

/// The golden scripts, run by every CPython of the machine against a real HTTP server that behaves badly.
struct ExerciseTests {
  @Test(arguments: Interpreter.all)
  func `the golden scripts keep their promises`(_ interpreter: Interpreter) async throws {
    let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/exercise_scripts.py"
    guard let result = try await interpreter.run([exercise, Goldens.folder]) else { return }
    #expect(result.status == 0, "\(result.output)")
  }
}
