/// Lets only so many through at once, so that tests that start processes do not starve each other of time.
package actor TestGate {
  /// For whatever starts a Python interpreter: as many at once as the smallest machine has cores.
  package static let interpreters = TestGate(2)

  /// For tests with a workspace of their own, which start compilers and interpreters one after the other.
  package static let workspaces = TestGate(4)

  /// For programs that mostly wait for servers of their own, and end themselves after a time.
  package static let exercises = TestGate(4)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  private init(_ free: Int) {
    self.free = free
  }

  /// Does something once there is room for it.
  package nonisolated func pass<Result>(_ body: () async throws -> Result) async throws -> Result {
    await enter()
    do {
      let result = try await body()
      await leave()
      return result
    } catch {
      await leave()
      throw error
    }
  }

  private func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  private func leave() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
