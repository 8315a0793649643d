import JSONText
import NativeActions
import Platform
import PlatformStub
import Testing

struct FailureTests {
  @Test(arguments: SwitchedFailure.Step.allCases.filter { $0 != .upload })
  func `gets over a failure that passes, at any step`(step: SwitchedFailure.Step) async throws {
    for effect in ["503", "lose", "drop"] {
      try await StubbedPlatform.with { platform in
        let record = Record()
        try await platform.deploy(.sample(), record: record)
        try await platform.call("PUT", "/stub/failures", text: "\(step.rawValue)=\(effect):1")
        try await platform.deploy(.sample(name: "Get other"), record: Record())
        try await platform.call("PUT", "/stub/failures", text: "\(step.rawValue)=\(effect):1")
        let updated = try await platform.deploy(.sample(revision: 2), record: record)
        #expect(updated.published?.config == DeployableAction.sample(revision: 2).native.config)
        try await platform.call("PUT", "/stub/failures", text: "")
        let actions = try await platform.actions()
        #expect(actions.count == 2 && actions.allSatisfy { $0.hasPrefix("published") }, "\(actions)")
      }
    }
  }

  @Test(arguments: [
    ("401", PlatformFailure.Kind.unauthorised), ("403", .forbidden), ("400", .refused(400)), ("409", .conflict),
  ])
  func `ends at a failure that stays, and goes on when it is gone`(status: String, kind: PlatformFailure.Kind)
    async throws
  {
    for step in SwitchedFailure.Step.allCases.filter({ $0 != .upload && $0 != .signIn }) {
      try await StubbedPlatform.with { platform in
        let record = Record()
        // What only an update does needs something that is published.
        if [.draft, .change, .readDraft, .read].contains(step) {
          try await platform.deploy(.sample(), record: record)
        }
        try await platform.call("PUT", "/stub/failures", text: "\(step.rawValue)=\(status)")
        let failure = await #expect(throws: PlatformFailure.self, "\(step)") {
          try await platform.deploy(.sample(revision: 2), record: record)
        }
        #expect(failure?.kind == kind)
        try await platform.call("PUT", "/stub/failures", text: "")
        let done = try await platform.deploy(.sample(revision: 2), record: record)
        #expect(try await platform.actions() == ["published Get user \(done.published?.version ?? 0)"])
      }
    }
  }

  @Test func `waits as long as it is told to when there are too many requests`() async throws {
    try await StubbedPlatform.with(failures: ["publish=429:1"]) { platform in
      let clock = ContinuousClock()
      let time = try await clock.measure { try await platform.deploy(.sample(), record: Record()) }
      #expect(time > .seconds(1))
      #expect(try await platform.actions() == ["published Get user 2"])
    }
  }

  @Test func `names the permission that is missing`() async throws {
    try await StubbedPlatform.with(failures: ["create=403"]) { platform in
      let failure = await #expect(throws: PlatformFailure.self) {
        try await platform.deploy(.sample(), record: Record())
      }
      #expect(failure?.request.permission == "integrations:action:add")
      #expect(failure?.request.purpose == "create the draft")
    }
  }

  @Test func `does not run a test twice that may change something`() async throws {
    try await StubbedPlatform.with(failures: ["test=lose:1"]) { platform in
      let failure = await #expect(throws: PlatformFailure.self) {
        try await platform.deploy(.sample(method: "POST"), record: Record())
      }
      #expect(failure?.request.purpose == "test the draft")
      let left = try await platform.actions()
      #expect(left == ["draft Get user 1"])
    }
  }

  @Test func `tells a client that is refused from one that is not there`() async throws {
    try await StubbedPlatform.with(failures: ["sign-in=400"]) { platform in
      let failure = await #expect(throws: PlatformFailure.self) { try await platform.connection() }
      #expect(failure?.kind == .unauthorised)
    }
  }

  @Test func `says that nobody answers there`() async throws {
    try await StubbedPlatform.with { platform in
      // Nothing listens on the port of tcpmux on any machine of ours.
      let nobody = StubbedPlatform(url: "http://127.0.0.1:1", session: platform.session)
      let failure = await #expect(throws: PlatformFailure.self) { try await nobody.connection() }
      guard case .noAnswer(let words, mayHaveArrived: false)? = failure?.kind else { throw try #require(failure) }
      #expect(words.contains("Connection refused"))
    }
  }
}
