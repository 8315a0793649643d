import TestSupport
import Testing

struct CallTests {
  @Test(arguments: Interpreter.all.filter { $0.packages.isEmpty || $0.packages == ["requests"] })
  func `verifies certificates, follows no redirect and ends at the deadline, on every Python`(
    _ interpreter: Interpreter
  )
    async throws
  {
    let path = TestFolders.root + "/Tests/PlatformTests/Exercises/exercise_calls.py"
    guard let result = try await Interpreter(path: interpreter.path, packages: []).run([path, TestFolders.root]) else {
      return
    }
    #expect(result.status == 0, "\(result.output)")
  }
}
