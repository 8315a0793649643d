import Diagnostics
import JSONText
import PythonWorkers
import ScriptRunner
import Testing

struct EndingTests {
  @Test func `tells an exception with its traceback and the script's own line`() async throws {
    let outcome = try await run("import json\ndef main(input_data):\n    return json.loads('{')\n")
    guard case .raised(let exception, let line) = outcome.ending else {
      Issue.record("\(outcome.ending)")
      return
    }
    #expect(exception.type == "JSONDecodeError")
    #expect(line == 3)
    #expect(exception.traceback.contains("File \"data_action_script.py\", line 3, in main\n    return json.loads('{')"))
    #expect(!exception.traceback.contains("_gcgen"))
    #expect(outcome.diagnostics.map(\.code.id) == ["GC501"])
    #expect(outcome.diagnostics.first?.location?.line == 3)
  }

  @Test func `tells a script that does not load`() async throws {
    let outcome = try await run("x = (\n")
    #expect(outcome.diagnostics.map(\.code.id) == ["GC501"])
    let withoutMain = try await run("x = 1\n")
    #expect(withoutMain.diagnostics.map(\.code.id) == ["GC501"])
  }

  @Test func `tells where a script stood when its time was up`() async throws {
    let outcome = try await run(
      "import time\ndef main(input_data):\n    time.sleep(60)\n", deadline: .seconds(1))
    guard case .deadline(let place, let line) = outcome.ending else {
      Issue.record("\(outcome.ending)")
      return
    }
    #expect(line == 3)
    #expect(place?.traceback.contains("time.sleep(60)") == true)
  }

  @Test(
    arguments: [
      ("{\"user_name\": \"Ann\", \"success\": True}", []),
      ("{\"error\": \"no\", \"success\": False}", []),
      ("[]", ["GC510"]),
      ("{\"name\": \"Ann\", \"user_name\": \"Ann\", \"success\": True}", ["GC511"]),
      ("{\"user_name\": 1, \"success\": True}", ["GC512"]),
      ("{\"user_name\": None, \"success\": True}", ["GC512"]),
      ("{\"success\": 1}", ["GC512"]),
      ("{\"success\": True}", ["GC513"]),
      ("{}", ["GC513"]),
    ])
  func `holds what main returns against the definition`(value: String, codes: [String]) async throws {
    let outcome = try await run("def main(input_data):\n    return \(value)\n")
    #expect(outcome.diagnostics.map(\.code.id) == codes)
  }
}
