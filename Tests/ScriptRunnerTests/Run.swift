import JSONText
import PythonWorkers
import ScriptRunner
import TestSupport

/// A definition with one text besides `success` and `error`.
let definition = JSONTree.object([
  .init(
    "outputs",
    .array([output("user_name", "string"), output("success", "boolean"), output("error", "string")]))
])

func output(_ name: String, _ type: String) -> JSONTree {
  .object([.init("name", .string(name)), .init("datatype", .string(type))])
}

/// Runs a script for the user 1, against a stub that answers with a user named Ann unless said.
func run(
  _ script: String, endpoint: ScriptRun.Endpoint = .stub(StubAnswer(body: Array(#"{"name": "Ann"}"#.utf8))),
  settings: [String: String] = [:], secrets: [String: String] = [:], deadline: Duration = .seconds(20)
) async throws -> RunOutcome {
  try await outcome(
    of: ScriptRun(
      script: script, file: "script.py", definition: definition,
      inputs: .object([.init("user_id", .integer(1))]), endpoint: endpoint, settings: settings, secrets: secrets,
      deadline: deadline))
}

/// What comes of a run, once there is a core for it.
func outcome(of run: ScriptRun) async throws -> RunOutcome {
  let workers = PythonWorkers(executable: PythonWorkers.executable(configured: nil))
  return try await TestGate.interpreters.pass { try await ScriptRunner(workers: workers).run(run) }
}
