import Diagnostics
import JSONText
import PythonLint
import PythonSyntax
import PythonWorkers
import TestSupport

/// The workers that the tests ask: those of the program built beside them.
let workers = PythonWorkers(executable: PythonWorkers.executable(configured: nil))

/// A definition whose outputs are two texts and a number, besides `success` and `error`.
let definition = JSONTree.object([
  .init(
    "outputs",
    .array(
      [
        ("user_name", "string"), ("user_city", "string"), ("age", "integer"), ("success", "boolean"),
        ("error", "string"),
      ].map { name, type in .object([.init("name", .string(name)), .init("datatype", .string(type))]) }))
])

/// What is wrong with a script, as `GC301:1:9`, at the oldest Python that is supported unless said.
func lint(
  _ script: String, floor: PythonVersion = PythonVersion(3, 9), definition: JSONTree = definition
) async throws -> [String] {
  let linter = ScriptLinter(workers: workers, pythonFloor: floor)
  let diagnostics = try await TestGate.interpreters.pass {
    try await linter.lint(script: script, file: "script.py", definition: definition)
  }
  return diagnostics.map { diagnostic in
    "\(diagnostic.code.id):\(diagnostic.location?.line ?? 0):\(diagnostic.location?.column ?? 0)"
  }
}

/// What is wrong with the body of `main`; its first line is line 2, its first column 5.
func lintBody(_ body: String, helpers: String = "") async throws -> [String] {
  let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
  return try await lint("def main(input_data):\n" + lines.joined(separator: "\n") + "\n" + helpers + "\n")
}
