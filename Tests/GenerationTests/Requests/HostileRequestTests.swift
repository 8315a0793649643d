import Generation
import JSONText
import TestSupport
import Testing

/// Hostile values in every position of a request, over the wire to a real server, from both transports.
struct HostileRequestTests {
  private static let exercise = TestFolders.root + "/Tests/GenerationTests/Exercises/exercise_requests.py"
  private static let seed = UInt64.random(in: 0..<1_000_000_000)

  @Test(arguments: Interpreter.all)
  func `values arrive as they are or are refused, and change nothing but themselves`(
    _ interpreter: Interpreter
  ) async throws {
    print("the seed of the hostile values is \(Self.seed)")
    let lines = try Self.bodies.flatMap { kind, body in
      try ["requests", "standard-library"].map { transport in
        let json = Self.description(body, transport: transport)
        let script = try Generated.from(json: json).script
        return JSONTree.object([.init("kind", .string(kind)), .init("script", .string(script))]).text(.compact) + "\n"
      }
    }
    guard let result = try await interpreter.run([Self.exercise, "\(Self.seed)"], input: lines.joined()) else { return }
    #expect(result.status == 0, "\(result.output)")
  }

  /// The bodies, by their kinds; `host` has none, and a setting in the host of its URL.
  private static let bodies = [
    (
      "json",
      """
      {"json": {"object": [
        {"name": "a", "value": {"object": [
          {"name": "text", "value": {"input": "nested"}},
          {"name": "b", "value": [
            {"input": "text"}, {"input": "opt_text"}, {"object": [{"name": "deep", "value": {"input": "opt_text"}}]}, []
          ]}
        ]}},
        {"name": "n", "value": {"input": "number"}},
        {"name": "t", "value": {"text": ["<", {"input": "text"}, ">"]}},
        {"name": "secret", "value": {"text": [{"secret": "crm_token"}]}},
        {"name": "lone", "value": {"object": [{"name": "only", "value": {"input": "opt_text"}}]}},
        {"name": "list", "value": [{"input": "opt_text"}]}
      ]}}
      """
    ),
    (
      "form",
      """
      {"form": [
        {"name": "text", "value": [{"input": "text"}]}, {"name": "text", "value": [{"input": "opt_text"}]},
        {"name": "k&", "value": ["a ", {"input": "text"}, {"input": "opt_text"}]},
        {"name": "n", "value": [{"input": "number"}]}, {"name": "nested", "value": [{"input": "nested"}]}
      ]}
      """
    ),
    (
      "text",
      #"{"text": ["Hello ", {"input": "text"}, {"input": "opt_text"}, {"input": "number"}, {"input": "nested"}]}"#
    ),
    (
      "raw",
      """
      {"raw": {"contentType": "application/xml; charset=utf-8",
        "content": ["<a n='", {"input": "number"}, "'>", {"input": "text"}, {"input": "nested"}, "</a>"]}}
      """
    ),
    ("optional", #"{"text": [{"input": "opt_text"}]}"#),
    ("host", nil),
  ]

  private static func description(_ body: String?, transport: String) -> String {
    let (origin, content) =
      body.map { (#"{"setting": "crm_base_url"}"#, #", "body": \#($0)"#) }
      ?? (#""http://", {"setting": "crm_host"}"#, "")
    let texts = ["path", "part", "inurl", "q", "header", "text", "nested"]
    let optional = ["opt_q", "opt_header", "opt_text"]
    let inputs = (texts + optional).map {
      #"{"name": "\#($0)", "type": "string", "required": \#(texts.contains($0))}"#
    }
    return """
      {
        "name": "n", "summary": "", "transport": "\(transport)", "outputs": [],
        "inputs": [\(inputs.joined(separator: ", ")), {"name": "number", "type": "integer"}],
        "request": {
          "method": "POST",
          "url": [\(origin), "/x/", {"input": "path"}, "/a-", {"input": "part"}, "/", {"setting": "tenant"},
            "/end?fixed=1&inurl=", {"input": "inurl"}],
          "query": [
            {"name": "q", "value": [{"input": "q"}]}, {"name": "q", "value": [{"input": "opt_q"}]},
            {"name": "b?th", "value": ["a&", {"input": "q"}, "=b#", {"input": "opt_q"}]}
          ],
          "headers": [
            {"name": "Accept", "value": "application/json"}, {"name": "X-In", "value": [{"input": "header"}]},
            {"name": "X-Opt", "value": [{"input": "opt_header"}]},
            {"name": "X-Tenant", "value": ["t-", {"setting": "tenant"}, "-t"]},
            {"name": "X-Key", "value": [{"secret": "crm_token"}]}
          ]\(content)
        }
      }
      """
  }
}
