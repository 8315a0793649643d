import FoundationEssentials
import Generation
import JSONText
import TestSupport
import Testing

/// Scripts of both transports under load, with a server that fails one call in ten in every way it can.
///
/// Each of the eight runs lasts two seconds here. `GCGEN_LOAD_SECONDS=60 swift test --filter LoadTests` is what a release
/// is held to: from 20 seconds on, memory and sockets are compared with what they were after a third of the time.
@Suite(.serialized) struct LoadTests {
  private static let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/load_scripts.py"

  private static let interpreters =
    [Interpreter.debian] + Interpreter.all.suffix(3).filter { $0.packages == ["requests"] }

  @Test(arguments: interpreters)
  func `no call escapes, leaves its contract, outlives its deadline or leaves anything behind`(
    _ interpreter: Interpreter
  ) async throws {
    let seed = Int.random(in: 0..<1_000_000_000)
    print("the seed of the failing server is \(seed)")
    let lines = try ["requests", "standard-library"].map { transport in
      let script = try Generated.from(json: Self.description(transport)).script
      let members = [JSONTree.Member("transport", .string(transport)), .init("script", .string(script))]
      return JSONTree.object(members).text(.compact) + "\n"
    }
    let seconds = ProcessInfo.processInfo.environment["GCGEN_LOAD_SECONDS"] ?? "2"
    let arguments = [Self.exercise, seconds, "\(seed)"]
    guard let result = try await interpreter.run(arguments, input: lines.joined()) else { return }
    print(result.output)
    #expect(result.status == 0, "\(result.output)")
  }

  private static func description(_ transport: String) -> String {
    let facts = [
      ("http_status", "integer"), ("error_code", "string"), ("retryable", "boolean"), ("attempts", "integer"),
    ]
    let outputs = facts.map { #"{"name": "\#($0.0)", "type": "\#($0.1)", "call": "\#($0.0)"}"# }
    return """
      {
        "name": "n", "summary": "", "transport": "\(transport)",
        "inputs": [{"name": "number", "type": "integer"}],
        "request": {
          "method": "GET", "url": [{"setting": "crm_base_url"}, "/users/", {"input": "number"}],
          "timeoutSeconds": 1, "deadlineSeconds": 2,
          "retry": {"times": 2, "on": ["connection", "timeout", "429", "5xx"]},
          "signIn": {"clientCredentials": {
            "tokenURL": [{"setting": "crm_base_url"}, "/token"],
            "clientID": [{"secret": "crm_id"}], "clientSecret": [{"secret": "crm_secret"}]
          }}
        },
        "outputs": [
          {"name": "id", "type": "integer", "path": "$.id", "default": -1},
          {"name": "name", "type": "string", "path": "$.name", "default": "nobody"}, \(outputs.joined(separator: ", "))
        ]
      }
      """
  }
}
