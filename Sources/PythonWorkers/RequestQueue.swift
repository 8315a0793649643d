import Synchronization

/// The requests that wait for a worker, and the answers that came.
///
/// An open queue takes further requests; whoever makes one waits for its answer.
final class RequestQueue: Sendable {
  private struct State {
    var lines: [[UInt8]]
    var waiting: [Int]
    var answers: [WorkerAnswer?]
    var isOpen: Bool
    /// The worker that waits for a request, and those that wait for an answer.
    var taker: CheckedContinuation<Void, Never>?
    var askers: [Int: CheckedContinuation<WorkerAnswer, any Error>] = [:]
  }

  private let answered: @Sendable () -> Void
  private let state: Mutex<State>

  /// A queue of all there will ever be.
  init(_ lines: [[UInt8]], answered: @escaping @Sendable () -> Void) {
    self.answered = answered
    state = Mutex(
      State(lines: lines, waiting: lines.indices.reversed(), answers: lines.map { _ in nil }, isOpen: false))
  }

  /// An open queue without any request yet.
  init() {
    answered = {}
    state = Mutex(State(lines: [], waiting: [], answers: [], isOpen: true))
  }

  var isWaiting: Bool { state.withLock { !$0.waiting.isEmpty } }

  /// Every answer, once all conversations are over.
  var answers: [WorkerAnswer] {
    state.withLock { state in
      state.answers.map { answer in
        guard let answer else { preconditionFailure("a conversation ends with an answer or gives its request back") }
        return answer
      }
    }
  }

  /// The next request, once there is one; nil when there will be none. Whoever takes it answers it or gives it back.
  func take() async -> (request: Int, line: [UInt8])? {
    await arrival()
    return state.withLock { state in state.waiting.popLast().map { ($0, state.lines[$0]) } }
  }

  /// Waits until a request waits, or none will come, or the task is cancelled.
  func arrival() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { taker in
        let isNow = state.withLock { state in
          if !state.waiting.isEmpty || !state.isOpen || Task.isCancelled { return true }
          state.taker = taker
          return false
        }
        if isNow { taker.resume() }
      }
    } onCancel: {
      release()
    }
  }

  private func release() {
    let taker = state.withLock { state in
      defer { state.taker = nil }
      return state.taker
    }
    taker?.resume()
  }

  func giveBack(_ requests: some Sequence<Int>) {
    state.withLock { $0.waiting += requests.reversed() }
  }

  func answer(_ request: Int, with answer: WorkerAnswer) {
    let asker = state.withLock { state in
      state.answers[request] = answer
      return state.askers.removeValue(forKey: request)
    }
    asker?.resume(returning: answer)
    answered()
  }
}

extension RequestQueue {
  /// The answer to a further request.
  func answer(to line: [UInt8]) async throws -> WorkerAnswer {
    try await withCheckedThrowingContinuation { asker in
      state.withLock { state in
        state.askers[state.lines.count] = asker
        state.waiting.insert(state.lines.count, at: 0)
        state.lines.append(line)
        state.answers.append(nil)
      }
      release()
    }
  }

  /// Lets the workers end when they have answered all.
  func close() {
    state.withLock { $0.isOpen = false }
    release()
  }

  /// Tells all who wait for an answer why none will come.
  func fail(_ error: any Error) {
    let askers = state.withLock { state in
      defer {
        state.askers = [:]
        state.waiting = []
      }
      return state.askers
    }
    for asker in askers.values { asker.resume(throwing: error) }
  }
}
