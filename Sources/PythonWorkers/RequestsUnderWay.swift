import Synchronization

/// What one worker was sent and has not answered yet: it answers in the order it was asked.
final class RequestsUnderWay: Sendable {
  private struct State {
    var requests: [Int] = []
    /// Since when the worker is at the oldest of them.
    var since = ContinuousClock.now
    var isGreeted = false
    var isOverdue = false
  }

  private let state = Mutex(State())

  func greet() {
    state.withLock { state in
      state.isGreeted = true
      state.since = .now
    }
  }

  func add(_ request: Int) {
    state.withLock { state in
      if state.requests.isEmpty { state.since = .now }
      state.requests.append(request)
    }
  }

  /// The request that is answered next.
  func removeFirst() -> Int? {
    state.withLock { state in
      state.since = .now
      return state.requests.isEmpty ? nil : state.requests.removeFirst()
    }
  }

  /// All that is left, in order.
  func removeAll() -> [Int] {
    state.withLock { state in
      defer { state.requests = [] }
      return state.requests
    }
  }

  /// How long to wait before looking again; nil when the worker has kept somebody waiting longer than allowed.
  func patience(_ deadline: Duration) -> Duration? {
    state.withLock { state in
      guard !state.requests.isEmpty || !state.isGreeted else { return deadline }
      let left = deadline - (ContinuousClock.now - state.since)
      state.isOverdue = left <= .zero
      return state.isOverdue ? nil : left
    }
  }

  var isGreeted: Bool { state.withLock { $0.isGreeted } }
  var isOverdue: Bool { state.withLock { $0.isOverdue } }
}
