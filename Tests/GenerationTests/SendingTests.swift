import FoundationEssentials
import TestSupport
import Testing

/// Retries, pages and deadlines: the helpers alone, and whole scripts with each of the two clients against a server.
struct SendingTests {
  @Test(arguments: Interpreter.all.filter { $0.packages.count < 2 })
  func `requests are sent again as the description and the server say`(_ interpreter: Interpreter) async throws {
    try await expectClean(interpreter, "exercise_retries.py")
  }

  @Test(arguments: Interpreter.all.filter { $0.packages.count < 2 })
  func `pages are read until there are no more, or enough`(_ interpreter: Interpreter) async throws {
    try await expectClean(interpreter, "exercise_pages.py")
  }

  @Test(arguments: Interpreter.all, ["requests", "standard-library"])
  func `scripts ask again and turn pages`(_ interpreter: Interpreter, transport: String) async throws {
    let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false) + "/sending-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try SendingScripts.write(to: folder, transport)
    let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/exercise_sending.py"
    guard let result = try await interpreter.run([exercise, folder]) else { return }
    #expect(result.status == 0, "\(result.output)")
  }

  private func expectClean(_ interpreter: Interpreter, _ exercise: String) async throws {
    let seed = UInt64.random(in: 0..<1_000_000_000)
    print("the seed of \(exercise) is \(seed)")
    let bare = Interpreter(path: interpreter.path, packages: [])
    let folder = TestFolders.root + "/Tests/GenerationTests/Exercises/"
    let arguments = [folder + exercise, TestFolders.root + "/Templates", "\(seed)"]
    guard let result = try await bare.run(arguments) else { return }
    #expect(result.status == 0, "\(result.output)")
  }
}
