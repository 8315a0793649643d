import Synchronization

/// The requests that wait for a worker, and the answers that came.
final class RequestQueue: Sendable {
  private struct State {
    var waiting: [Int]
    var answers: [WorkerAnswer?]
  }

  private let lines: [[UInt8]]
  private let answered: @Sendable () -> Void
  private let state: Mutex<State>

  init(_ lines: [[UInt8]], answered: @escaping @Sendable () -> Void) {
    self.lines = lines
    self.answered = answered
    state = Mutex(State(waiting: lines.indices.reversed(), answers: lines.map { _ in nil }))
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

  /// The next request; whoever takes it answers it or gives it back.
  func take() -> (request: Int, line: [UInt8])? {
    state.withLock { state in state.waiting.popLast().map { ($0, lines[$0]) } }
  }

  func giveBack(_ requests: some Sequence<Int>) {
    state.withLock { $0.waiting += requests.reversed() }
  }

  func answer(_ request: Int, with answer: WorkerAnswer) {
    state.withLock { $0.answers[request] = answer }
    answered()
  }
}
