import FoundationEssentials
import JSONText
package import PythonWorkers

/// Runs scripts, each in an interpreter process of its own that ends with it.
package struct ScriptRunner: Sendable {
  private let workers: PythonWorkers

  /// A runner with the program of some workers.
  package init(workers: PythonWorkers) {
    self.workers = workers
  }

  /// Runs a script and holds what it returns against the definition.
  ///
  /// The script has an empty folder, an environment of only its settings and secrets, and limits on time, memory,
  /// files and what it prints. Whatever it does is a value; throws `PythonWorkerFailure` where there is no interpreter.
  package func run(_ run: ScriptRun) async throws -> RunOutcome {
    let folder = FileManager.default.temporaryDirectory.path + "/gcgen-run-\(UInt64.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let answer = try await workers.answerAlone(
      to: RunRequest(run).tree, deadline: run.deadline + Self.grace, workingDirectory: folder)
    return RunReport(run: run, answer: answer).outcome
  }

  /// How long a script that lets itself be interrupted by nothing is left alone past its deadline.
  private static let grace = Duration.seconds(3)
}
