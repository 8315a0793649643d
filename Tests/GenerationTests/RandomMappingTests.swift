import ActionChecking
import Generation
import JSONText
import TestSupport
import Testing

/// Random outputs of random responses, against a reference that is written to be read.
struct RandomMappingTests {
  private static let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/exercise_mapping.py"
  private static let seed = UInt64.random(in: 0..<1_000_000_000)

  @Test(arguments: Interpreter.all.filter { $0.packages.count < 2 })
  func `random outputs are what the reference makes of the response`(_ interpreter: Interpreter) async throws {
    print("the seeds of the random outputs begin at \(Self.seed)")
    let lines = (Self.seed..<Self.seed + 600).compactMap { seed -> String? in
      let log = LogLevel.allCases[Int(seed % 3)]
      guard let action = Generated.ifSound(RandomOutputs.json(seed: seed), log: log) else { return nil }
      return JSONTree.object([
        .init("script", .string(action.script)), .init("description", .string(action.description)),
        .init("log", .string(log.rawValue)),
      ]).text(.compact) + "\n"
    }
    #expect(lines.count > 100, "the checks let \(lines.count) of 600 through")
    let arguments = [Self.exercise, String(Self.seed), "20"]
    guard let result = try await interpreter.run(arguments, input: lines.joined()) else { return }
    #expect(result.status == 0, "\(result.output)")
  }
}
