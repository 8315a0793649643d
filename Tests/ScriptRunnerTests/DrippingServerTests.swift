import FoundationEssentials
import JSONText
import ScriptRunner
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// A generated script in the embedded interpreter, against a real server that sends a byte every tenth of a second.
struct DrippingServerTests {
  @Test(arguments: ["drip-headers", "drip-body"])
  func `keeps its deadline in the embedded interpreter`(kind: String) async throws {
    let tests = TestFolders.root + "/Tests/GenerationTests"
    let golden = tests + "/Goldens/CreateTicket"
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
          script: script, file: "CreateTicket.py", definition: LocatedJSON(parsing: Array(definition)).tree,
          inputs: .object([.init("customer_id", .string("C-1")), .init("vip", .boolean(true))]), endpoint: .live,
          settings: ["CRM_BASE_URL": origin], secrets: ["CRM_TOKEN": "s3cret-token"]))
      try execution.send(signal: .kill)
      return run
    }
    let ended = server.closureResult
    #expect(ended.diagnostics.isEmpty)
    #expect(ended.requests.count == 1)
    #expect(ended.outputs?["error"] == .string("No answer for C-1 in time."))
  }
}
