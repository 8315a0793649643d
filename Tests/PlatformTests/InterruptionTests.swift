import JSONText
import NativeActions
import Platform
import Synchronization
import Testing

/// Ends a run at one point, as a kill would.
private final class Interruption: PlatformCalls {
  enum Place: String, CaseIterable, Sendable { case before, after }

  struct Killed: Error {}

  private let calls: any PlatformCalls
  private let place: Place
  private let left: Mutex<Int>

  init(of calls: any PlatformCalls, at number: Int, _ place: Place) {
    self.calls = calls
    self.place = place
    left = Mutex(number)
  }

  var isReached: Bool { left.withLock { $0 <= 0 } }

  func answer(to request: PlatformRequest) async throws -> JSONTree {
    try await pass { try await calls.answer(to: request) }
  }

  func pass<Result>(_ body: () async throws -> Result) async throws -> Result {
    let isHere = left.withLock { left in
      left -= 1
      return left == 0
    }
    if isHere, place == .before { throw Killed() }
    let result = try await body()
    if isHere, place == .after { throw Killed() }
    return result
  }
}

/// The same for what is recorded.
private final class TornRecord: Sendable {
  private let left: Mutex<Int>
  private let place: Interruption.Place
  private let record: Record

  init(_ record: Record, at number: Int, _ place: Interruption.Place) {
    self.record = record
    self.place = place
    left = Mutex(number)
  }

  var isReached: Bool { left.withLock { $0 <= 0 } }

  func save(_ entry: DeployedAction) throws {
    let isHere = left.withLock { left in
      left -= 1
      return left == 0
    }
    if !isHere || place == .after { record.save(entry) }
    if isHere { throw Interruption.Killed() }
  }
}

struct InterruptionTests {
  @Test(arguments: Interruption.Place.allCases)
  private func `goes on after an end at any request, and makes nothing twice`(place: Interruption.Place) async throws {
    for isUpdate in [false, true] {
      try await StubbedPlatform.with { platform in
        try await Self.everyPoint(of: isUpdate, on: platform) { record, action, number in
          let calls = Interruption(of: try await platform.connection(), at: number, place)
          try await platform.deploy(action, record: record, calls: calls)
          return calls.isReached
        }
      }
    }
  }

  @Test(arguments: Interruption.Place.allCases)
  private func `goes on after an end at any record, and makes nothing twice`(place: Interruption.Place) async throws {
    for isUpdate in [false, true] {
      try await StubbedPlatform.with { platform in
        try await Self.everyPoint(of: isUpdate, on: platform) { record, action, number in
          let torn = TornRecord(record, at: number, place)
          try await platform.deploy(action, record: record, save: torn.save)
          return torn.isReached
        }
      }
    }
  }

  /// Interrupts a deployment at its first, second … point until there is none left, and each time lets the next run
  /// finish it.
  private static func everyPoint(
    of isUpdate: Bool, on platform: StubbedPlatform,
    _ run: (Record, DeployableAction, Int) async throws -> Bool
  ) async throws {
    for number in 1... {
      let name = "Get user \(number)"
      let record = Record()
      if isUpdate { try await platform.deploy(.sample(name: name), record: record) }
      let action = DeployableAction.sample(revision: 2, name: name)
      do {
        if try await !run(record, action, number) {
          #expect(number > (isUpdate ? 3 : 4))
          return
        }
      } catch is Interruption.Killed {
        // That is what it is for.
      }
      let finished = try await platform.deploy(action, record: record)
      let made = try await platform.actions().filter { $0.contains(" \(name) ") }
      #expect(made == ["published \(name) \(finished.published?.version ?? 0)"], "at \(number)")
      #expect(finished.unfinished == nil && finished.published?.config == action.native.config, "at \(number)")
      #expect(finished.before?.description == (isUpdate ? "description-1" : nil), "at \(number)")
    }
  }
}
