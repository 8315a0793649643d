import FoundationEssentials
package import JSONText

/// The programs that hold the Python interpreter: one for each core, started when there is work and gone after it.
package struct PythonWorkers: Sendable {
  /// The path of `gcgen-python`.
  package let executable: String
  private let count: Int

  /// Workers of the program at a path; as many as the machine has cores unless said.
  package init(executable: String, count: Int = ProcessInfo.processInfo.activeProcessorCount) {
    self.executable = executable
    self.count = count
  }

  /// The path of the worker's program: the configured one (of `GCGEN_PYTHON`), or the one beside this program.
  package static func executable(configured: String?) -> String {
    if let configured, !configured.isEmpty { return configured }
    let link = "/proc/self/exe"
    let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: link)) ?? link
    return program.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      + "/gcgen-python"
  }

  /// The answers to requests, in their order, whatever becomes of each of them.
  ///
  /// A worker that dies of a request is replaced. Throws `PythonWorkerFailure` where no worker can be had at all.
  ///
  /// - Parameter answered: is called for each answer as it comes.
  package func answers(
    to requests: [JSONTree], deadline: Duration = .seconds(30), answered: @escaping @Sendable () -> Void = {}
  ) async throws -> [WorkerAnswer] {
    let queue = RequestQueue(requests.map { Array(($0.text(.compact) + "\n").utf8) }, answered: answered)
    // A worker costs a start of its own, which a few small requests do not win back.
    let needed = min(count, (requests.count + 7) / 8)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<needed {
        group.addTask {
          while queue.isWaiting { try await converse(queue, .shared(deadline: deadline)) }
        }
      }
      try await group.waitForAll()
    }
    return queue.answers
  }

  /// The answer to one request from a worker of its own, which does not outlive it.
  package func answerAlone(
    to request: JSONTree, deadline: Duration, workingDirectory: String
  ) async throws -> WorkerAnswer {
    let queue = RequestQueue([Array((request.text(.compact) + "\n").utf8)], answered: {})
    try await converse(queue, .alone(deadline: deadline, workingDirectory: workingDirectory))
    return queue.answers[0]
  }

  func converse(_ queue: RequestQueue, _ terms: WorkerTerms) async throws {
    try await Conversation(executable: executable, terms: terms, queue: queue).hold()
  }
}
