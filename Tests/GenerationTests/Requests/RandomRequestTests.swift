import ActionChecking
import Generation
import JSONText
import TestSupport
import Testing

/// Scripts of random requests, in workspaces of every kind: what is said of them, and what they do.
@Suite(.serialized) struct RandomRequestTests {
  private static let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/exercise_random_requests.py"
  private static let seed = UInt64.random(in: 0..<1_000_000_000)

  /// What is generated for those that the checks let through.
  static let actions: [GeneratedAction] = {
    print("the seeds of the random requests begin at \(seed)")
    return (seed..<seed + 400).compactMap { seed in
      Generated.ifSound(RandomRequests.json(seed: seed), terms: terms(seed: seed))
    }
  }()

  private static func terms(seed: UInt64) -> WorkspaceTerms {
    WorkspaceTerms(
      client: HTTPClient.allCases[Int(seed % 2)], log: LogLevel.allCases[Int(seed / 2 % 3)],
      proxy: ProxySource.allCases[Int(seed / 6 % 2)], secrets: SecretSource.allCases[Int(seed / 12 % 2)])
  }

  @Test func `the checks let many through`() {
    #expect(Self.actions.count > 150)
  }

  @Test(arguments: Interpreter.all)
  func `they return what their contract says, whatever the server answers`(_ interpreter: Interpreter) async throws {
    let lines = Self.actions.prefix(150).map { action in
      JSONTree.object([
        .init("script", .string(action.script)), .init("description", .string(action.description)),
      ]).text(.compact) + "\n"
    }
    guard let result = try await interpreter.run([Self.exercise, "\(Self.seed)"], input: lines.joined()) else { return }
    #expect(result.status == 0, "\(result.output)")
  }
}
