import ActionChecking
import Generation
import JSONText
import TestSupport
import Testing
import Workspace

/// What scripts say of their calls: outputs about the call, and lines on standard error.
struct CallFactTests {
  private static let description = #"""
    {
      "name": "Read", "summary": "Reads",
      "inputs": [{"name": "who", "type": "string", "description": "Who asks", "required": true}],
      "request": {
        "method": "GET", "url": [{"setting": "crm_base_url"}], "query": [{"name": "who", "value": [{"input": "who"}]}],
        "headers": [{"name": "Authorization", "value": ["Bearer ", {"secret": "crm_token"}]}], "timeoutSeconds": 10
      },
      "outputs": [
        {"name": "http_status", "type": "integer", "call": "http_status"},
        {"name": "code", "type": "string", "call": "error_code"},
        {"name": "name", "type": "string", "path": "$.name", "default": "Unknown"},
        {"name": "age", "type": "integer", "path": "$.age", "default": 0, "whenMissing": {"value": -1},
          "whenNull": "failure"},
        {"name": "tags", "type": "[string]", "path": "$.tags", "default": []},
        {"name": "states", "type": "[string]", "each": "$.items[*]", "path": "@.state", "operations": ["upper"],
          "default": "?"},
        {"name": "joined", "type": "string", "path": "$.items[*].state", "take": {"join": ","}, "default": "none"},
        {"name": "raw", "type": "object", "path": "$.raw", "default": {}},
        {"name": "id", "type": "string", "path": "$.id"},
        {"name": "again", "type": "boolean", "call": "retryable"},
        {"name": "requests", "type": "integer", "call": "attempts"}
      ],
      "failures": [{"on": "404", "message": ["Nobody: ", {"input": "who"}]}], "transport": "TRANSPORT"
    }
    """#

  /// The action with each transport and each level of its log, a line of JSON each.
  private static func lines() throws -> String {
    try HTTPClient.allCases.flatMap { client in
      try LogLevel.allCases.map { log in
        let text = description.replacing("TRANSPORT", with: client.rawValue)
        let action = try #require(try Generated.ifSound(LocatedJSON(parsing: Array(text.utf8)).tree, log: log))
        return JSONTree.object([
          .init("transport", .string(client.rawValue)), .init("log", .string(log.rawValue)),
          .init("action", .string(action.action)), .init("hash", .string("\(action.checked.hash)")),
          .init("script", .string(action.script)),
        ]).text(.compact) + "\n"
      }
    }.joined()
  }

  @Test(arguments: Interpreter.all)
  func `every call is told as it went, by outputs and on standard error`(_ interpreter: Interpreter) async throws {
    let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/exercise_facts.py"
    guard let result = try await interpreter.run([exercise], input: try Self.lines()) else { return }
    #expect(result.status == 0, "\(result.output)")
  }
}
