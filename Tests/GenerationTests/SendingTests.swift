import FoundationEssentials
import Generation
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
    for (name, request) in Self.requests {
      let json = """
        {"name": "\(name)", "summary": "Sends", "transport": "\(transport)", "request": \(request),
          "inputs": [{"name": "q", "type": "string", "description": "A text", "required": false}],
          "outputs": [
            {"name": "ids", "type": "[integer]", "description": "All", "path": "$.items[*].id", "default": []},
            \(request.contains("pages") ? Self.truncated : "")
            {"name": "tries", "type": "integer", "description": "How many requests there were", "call": "attempts"}],
          "failures": [{"on": "404", "message": ["No such thing."]}]}
        """
      let script = try Generated.from(json: json, action: name).script
      try script.write(toFile: "\(folder)/\(name).py", atomically: true, encoding: .utf8)
    }
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

  /// What is asked for, by the name of the script.
  private static let requests = [
    "again": request(#""retry": {"times": 2, "on": ["connection", "429", "5xx"]}"#),
    "slow": request(#""timeoutSeconds": 1, "deadlineSeconds": 2, "retry": {"times": 9, "on": ["timeout", "5xx"]}"#),
    "once": request(
      #""body": {"text": ["a"]}, "retry": {"times": 2, "on": ["connection", "5xx"], "idempotencyKey": "X-Once"}"#,
      method: "POST"),
    "unkeyed": request(#""body": {"text": ["a"]}"#, method: "POST"),
    "numbers": request(pages(#"{"pageNumber": {"parameter": "page"}}"#, #", "pageSize": 2"#)),
    "offsets": request(pages(#"{"offset": {"parameter": "from"}}"#)),
    "cursors": request(pages(#"{"cursor": {"parameter": "after", "path": "$.next"}}"#)),
    "links": request(pages(#"{"link": {}}"#) + #", "retry": {"times": 2, "on": ["503"]}"#),
  ]

  private static let truncated =
    #"{"name": "is_cut", "type": "boolean", "description": "Whether there are more", "call": "truncated"},"#

  private static func pages(_ step: String, _ others: String = "") -> String {
    #""deadlineSeconds": 30, "pages": {"by": \#(step), "items": "$.items", "atMost": 4\#(others)}"#
  }

  private static func request(_ others: String, method: String = "GET") -> String {
    #"""
    {"method": "\#(method)", "url": [{"setting": "crm_base_url"}, "/things"],
      "query": [{"name": "q", "value": [{"input": "q"}]}], \#(others)}
    """#
  }
}
