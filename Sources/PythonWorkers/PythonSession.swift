package import JSONText

/// A worker that is asked one thing after another, each time that there is something to ask.
package struct PythonSession: Sendable {
  let queue: RequestQueue

  /// The answer to a request; throws `PythonWorkerFailure` where no worker can be had.
  package func answer(to request: JSONTree) async throws -> WorkerAnswer {
    try await queue.answer(to: Array((request.text(.compact) + "\n").utf8))
  }
}

extension PythonWorkers {
  /// Does something with a session, whose worker starts with the first request and ends with it.
  ///
  /// - Parameter deadline: how long the worker may take for one answer; it is replaced when it takes longer.
  package func withSession<Result: Sendable>(
    deadline: Duration, _ body: @escaping @Sendable (PythonSession) async throws -> Result
  ) async throws -> Result {
    let queue = RequestQueue()
    async let work: Void = answer(queue, deadline: deadline)
    do {
      let result = try await body(PythonSession(queue: queue))
      queue.close()
      try await work
      return result
    } catch {
      queue.close()
      throw error
    }
  }

  private func answer(_ queue: RequestQueue, deadline: Duration) async throws {
    while true {
      await queue.arrival()
      guard queue.isWaiting else { return }
      do { try await converse(queue, .shared(deadline: deadline)) } catch { queue.fail(error) }
    }
  }
}
