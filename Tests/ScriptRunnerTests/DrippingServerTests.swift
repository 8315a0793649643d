import FoundationEssentials
import JSONText
import ScriptRunner
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// A generated script in the embedded interpreter, against a real server that sends a byte every tenth of a second.
struct DrippingServerTests {
  /// An action of each transport, with what it is given and what it says when it is late.
  private static let actions = [
    ("CreateTicket", #"{"customer_id": "C-1", "vip": true}"#, "No answer for C-1 in time."),
    ("FetchReport", #"{"report": "R", "session": "s"}"#, "Request to external API timed out."),
  ]

  @Test(arguments: ["drip-headers", "drip-body"], actions)
  func `keeps its deadline in the embedded interpreter`(
    kind: String, action: (name: String, inputs: String, text: String)
  ) async throws {
    let tests = TestFolders.root + "/Tests/GenerationTests"
    let golden = tests + "/Goldens/\(action.name)"
    let script = String(decoding: try Data(contentsOf: URL(filePath: golden + ".py")), as: UTF8.self)
    let definition = try Data(contentsOf: URL(filePath: golden + ".definition.json"))
    let server = try await Subprocess.run(
      .path("/usr/bin/python3"), arguments: [tests + "/Exercises/misbehaving_server.py"], input: .none,
      output: .sequence, error: .discarded
    ) { execution in
      var port: String?
      for try await line in execution.standardOutput.strings(separatedBy: .unicodeScalarSequence(["\n"])) {
        port = line
        break
      }
      let origin = "http://127.0.0.1:\(try #require(port))/\(kind)"
      let run = try await outcome(
        of: ScriptRun(
          script: script, file: "\(action.name).py", definition: LocatedJSON(parsing: Array(definition)).tree,
          inputs: LocatedJSON(parsing: Array(action.inputs.utf8)).tree, endpoint: .live,
          settings: ["CRM_BASE_URL": origin], secrets: ["CRM_TOKEN": "s3cret-token"]))
      try execution.send(signal: .kill)
      return run
    }
    let ended = server.closureResult
    #expect(ended.diagnostics.isEmpty)
    #expect(ended.requests.count == 1)
    #expect(ended.requests.first?.url.hasPrefix("http://127.0.0.1:") == true)
    #expect(ended.outputs?["error"] == .string(action.text))
  }
}
