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

  @Test(arguments: Interpreter.all.filter { $0.packages.count < 2 })
  func `each helper does alone what it says`(_ interpreter: Interpreter) async throws {
    let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/exercise_helpers.py"
    let bare = Interpreter(path: interpreter.path, packages: [])
    guard let result = try await bare.run([exercise, TestFolders.root + "/Templates"]) else { return }
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(arguments: Interpreter.all.filter { $0.packages.count < 2 })
  func `JSON is read as deep as it is nested, and as strictly as ever`(_ interpreter: Interpreter) async throws {
    let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/exercise_deep_json.py"
    let seed = UInt64.random(in: 0..<1_000_000_000)
    print("the seed of the JSON texts is \(seed)")
    let bare = Interpreter(path: interpreter.path, packages: [])
    guard let result = try await bare.run([exercise, TestFolders.root + "/Templates", "\(seed)"]) else { return }
    #expect(result.status == 0, "\(result.output)")
  }
}
