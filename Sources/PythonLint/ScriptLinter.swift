package import Diagnostics
package import JSONText
import PythonFindings
package import PythonSyntax
package import PythonWorkers

/// Lints scripts in the embedded interpreter; it parses them and never runs them.
package struct ScriptLinter: Sendable {
  let workers: PythonWorkers
  let pythonFloor: PythonVersion

  /// A linter for the oldest Python that the scripts must run on.
  package init(workers: PythonWorkers, pythonFloor: PythonVersion) {
    self.workers = workers
    self.pythonFloor = pythonFloor
  }

  /// What is wrong with a script that a person wrote, by line and column of its file.
  ///
  /// The definition is that of the action (`outputs` with `name` and `datatype`); where its description is known, the
  /// script is held to what that promises, too. Throws `PythonWorkerFailure` where
  /// there is no interpreter to ask.
  package func lint(script: String, file: String, definition: JSONTree, promised: PromisedOutputs? = nil) async throws
    -> [Diagnostic]
  {
    let request = LintRequest(
      script: script, pythonFloor: pythonFloor, definition: definition, promised: promised,
      hooks: nil)
    return try await workers.answers(to: [request.tree]).flatMap { answer in
      try Finding.all(in: answer).map { finding in
        Diagnostic(
          finding.code, finding.message, at: SourceLocation(file: file, line: finding.line, column: finding.column))
      }
    }
  }
}
