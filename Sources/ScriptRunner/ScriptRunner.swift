import JSONText
package import PythonWorkers

/// Runs scripts, each in an interpreter process of its own that ends with it.
package struct ScriptRunner: Sendable {
  let workers: PythonWorkers

  /// A runner with the program of some workers.
  package init(workers: PythonWorkers) {
    self.workers = workers
  }

  /// Runs a script and holds what it returns against the definition.
  ///
  /// The script has an empty folder, an environment of only its settings and secrets, and limits on time, memory,
  /// files and what it prints. Whatever it does is a value; throws `PythonWorkerFailure` where there is no interpreter.
  package func run(_ run: ScriptRun) async throws -> RunOutcome {
    let folder = try RunFolder()
    defer { folder.remove() }
    let answer = try await workers.answerAlone(
      to: RunRequest(run).tree, deadline: run.deadline + Self.grace, workingDirectory: folder.path)
    return RunReport(run: run, answer: answer).outcome
  }

  /// How long a script that lets itself be interrupted by nothing is left alone past its deadline.
  static let grace = Duration.seconds(3)
}
