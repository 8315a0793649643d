import FoundationEssentials
import JSONText
import ScriptRunner
import TestSupport
import Testing

/// Scripts as `gcgen generate` writes them, byte for byte.
struct GeneratedScriptTests {
  private func run(_ name: String, _ answer: StubAnswer, inputs: String) async throws -> RunOutcome {
    let folder = TestFolders.root + "/Tests/GenerationTests/Goldens/"
    let script = String(decoding: try Data(contentsOf: URL(filePath: folder + name + ".py")), as: UTF8.self)
    let definition = try Data(contentsOf: URL(filePath: folder + name + ".definition.json"))
    return try await outcome(
      of: ScriptRun(
        script: script, file: name + ".py", definition: LocatedJSON(parsing: Array(definition)).tree,
        inputs: LocatedJSON(parsing: Array(inputs.utf8)).tree, endpoint: .stub(answer),
        settings: ["CRM_BASE_URL": "https://crm.example.com"], secrets: ["CRM_TOKEN": "s3cret-token"]))
  }

  @Test func `answers for a user that exists, one that does not and a wrong input`() async throws {
    let body = #"{"name": "Ann", "phone": "1", "address": {"city": "Ulm"}}"#
    let found = try await run("GetUserDetails", StubAnswer(body: Array(body.utf8)), inputs: #"{"user_id": 1}"#)
    #expect(found.diagnostics.isEmpty)
    #expect(found.outputs?["user_name"] == .string("Ann"))
    #expect(found.outputs?["success"] == .boolean(true))
    #expect(found.requests.map(\.url) == ["https://jsonplaceholder.typicode.com/users/1"])

    let missing = try await run("GetUserDetails", StubAnswer(status: 404, body: []), inputs: #"{"user_id": 99}"#)
    #expect(missing.diagnostics.isEmpty)
    #expect(missing.outputs?.text(.compact) == #"{"error":"User not found: 99","success":false}"#)

    let wrong = try await run("GetUserDetails", StubAnswer(body: []), inputs: #"{"user_id": "x"}"#)
    #expect(wrong.diagnostics.isEmpty)
    #expect(wrong.outputs?["success"] == .boolean(false))
    #expect(wrong.requests.isEmpty)
  }

  @Test func `keeps its own deadline against a server that waits`() async throws {
    let slow = StubAnswer(body: Array("{}".utf8), delay: .seconds(30))
    let outcome = try await run(
      "CreateTicket", slow, inputs: #"{"customer_id": "C-1", "vip": true}"#)
    #expect(outcome.diagnostics.isEmpty)
    #expect(outcome.outputs?["error"] == .string("No answer for C-1 in time."))
  }

  @Test func `answers a script without any package, too`() async throws {
    let inputs = #"{"report": "a b", "session": "s3ssion"}"#
    let body = #"{"title": "Calls", "rows": [1, 2, 3]}"#
    let found = try await run("FetchReport", StubAnswer(body: Array(body.utf8)), inputs: inputs)
    #expect(found.diagnostics.isEmpty)
    #expect(found.outputs?.text(.compact) == #"{"title":"Calls","rows":3,"success":true}"#)
    #expect(found.requests.map(\.url) == ["https://crm.example.com/reports/a%20b?format=json"])

    let missing = try await run("FetchReport", StubAnswer(status: 404, body: []), inputs: inputs)
    #expect(missing.diagnostics.isEmpty)
    #expect(missing.outputs?.text(.compact) == #"{"error":"There is no report a b","success":false}"#)

    let moved = StubAnswer(status: 302, headers: [HTTPHeader("Location", "/elsewhere")], body: [])
    let sent = try await run("FetchReport", moved, inputs: inputs)
    #expect(sent.outputs?["error"] == .string("External API Error: 302"))
    let elsewhere = "https://crm.example.com/elsewhere"
    #expect(sent.requests.map(\.url).dropFirst().elementsEqual([elsewhere, elsewhere, elsewhere]))

    let slow = StubAnswer(body: Array("{}".utf8), delay: .seconds(30))
    let late = try await run("FetchReport", slow, inputs: inputs)
    #expect(late.diagnostics.isEmpty)
    #expect(late.outputs?["error"] == .string("Request to external API timed out."))
  }

  @Test func `shows the request without its secret`() async throws {
    let outcome = try await run(
      "CreateTicket", StubAnswer(body: Array(#"{"id": "T-1"}"#.utf8)),
      inputs: #"{"customer_id": "C-1", "vip": true}"#)
    #expect(outcome.diagnostics.isEmpty)
    let request = try #require(outcome.requests.first)
    #expect(request.host == "crm.example.com")
    #expect(request.headers.contains(HTTPHeader("Authorization", "Bearer [secret]")))
    #expect(outcome.outputs?["ticket_id"] == .string("T-1"))
  }
}
