import FoundationEssentials
import Generation
import TestSupport
import Testing

/// What scripts make of their hooks, with each of the two clients against a server.
struct HookScriptTests {
  @Test func `inputs and outputs do not take the names of hooks`() async throws {
    let json = #"""
      {"name": "n", "summary": "s", "request": {"method": "GET", "url": ["https://a.example/", {"input": "outputs"}]},
        "inputs": [{"name": "outputs", "type": "integer", "description": "d"}],
        "outputs": [{"name": "after_response", "type": "string", "path": "$.a", "default": ""}]}
      """#
    let hooks = "def after_response(outputs):\n    return outputs\n"
    let script = try await Generated.from(json: json, hooks: hooks).script
    #expect(script.contains(#"outputs_2 = read_integer(input_data, "outputs")"#))
    #expect(script.contains("{\"after_response\": after_response_output},"))
    #expect(try Generated.from(json: json).script.contains(#" outputs = read_integer(input_data, "outputs")"#))
  }

  @Test func `the last failure's text is told of hooks, too`() async throws {
    let json = #"""
      {"name": "n", "summary": "s", "request": {"method": "GET", "url": "https://a.example/"},
        "outputs": [{"name": "a", "type": "string", "path": "$.a", "default": ""}],
        "failures": [{"on": "other", "message": "Something is wrong."}]}
      """#
    let hooks = "def after_response(outputs):\n    return outputs\n"
    let script = try await Generated.from(json: json, hooks: hooks).script
    let handler = """
          except HookError as error:
              log.write("hook", error.cause)
              return {"error": "Something is wrong.", "success": False}

      """
    #expect(script.contains(handler))
  }

  @Test(arguments: Interpreter.all, ["requests", "standard-library"])
  func `scripts hold their hooks to what may be sent and returned`(
    _ interpreter: Interpreter, transport: String
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false) + "/hooks-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await HookScripts.write(to: folder, transport)
    let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/exercise_hooks.py"
    guard let result = try await interpreter.run([exercise, folder]) else { return }
    #expect(result.status == 0, "\(result.output)")
  }
}
