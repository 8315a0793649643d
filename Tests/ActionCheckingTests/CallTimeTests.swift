import ActionChecking
import DataActions
import Diagnostics
import Testing

struct CallTimeTests {
  private func findings(limit: Int = 60, _ change: (inout RequestDescription) -> Void) throws -> [String] {
    try ActionCheckingTests.findings(limitSeconds: limit) { change(&$0.request) }
  }

  /// How long a call may take, where nothing is said against it.
  private func deadline(_ change: (inout RequestDescription) -> Void) throws -> Int? {
    try checked { change(&$0.request) }.value?.deadlineSeconds
  }

  @Test(arguments: [-1, 0, 61, Int.max])
  func `rejects a deadline that the platform does not take`(seconds: Int) throws {
    #expect(try findings { $0.deadlineSeconds = seconds } == ["GC210 /request/deadlineSeconds"])
  }

  @Test func `rejects a deadline beyond the workspace's limit`() throws {
    #expect(try findings(limit: 15) { $0.deadlineSeconds = 16 } == ["GC211 /request/deadlineSeconds"])
    #expect(try findings(limit: 15) { $0.deadlineSeconds = 15 } == [])
  }

  @Test func `rejects a call whose worst case is beyond the limit`() throws {
    // 4 attempts of 10 s, and pauses of 0.5, 1 and 2 s.
    let retry = RetryDescription(times: 3, on: [.serverErrors])
    #expect(try findings(limit: 43) { $0.retry = retry } == ["GC211 /request/retry"])
    #expect(try findings(limit: 44) { $0.retry = retry } == [])
    #expect(try findings(limit: 9) { _ in } == ["GC211 /request/timeoutSeconds"])
    #expect(try findings(limit: 10) { _ in } == [])
  }

  @Test func `takes the worst case for the deadline where there is no other`() throws {
    #expect(try deadline { _ in } == 10)
    #expect(try deadline { $0.deadlineSeconds = 25 } == 25)
    #expect(try deadline { $0.retry = RetryDescription(times: 1, on: [.timeout]) } == 21)
    // No pause is longer than 4 s: 11 attempts of 1 s, and pauses of 31.5 s.
    #expect(
      try deadline { ($0.timeoutSeconds, $0.retry) = (1, RetryDescription(times: 10, on: [.timeout])) } == 43)
    #expect(try deadline { $0.redirects = RedirectsDescription(atMost: 5) } == 10)
    #expect(try deadline { $0.signIn = .bearer(Text([.secret("token")])) } == 10)
    #expect(try deadline { $0.signIn = token } == 40)
    #expect(try deadline { ($0.timeoutSeconds, $0.pages) = (5, pages) } == 20)
    #expect(
      try deadline {
        ($0.timeoutSeconds, $0.signIn, $0.pages) = (1, token, pages)
        $0.retry = RetryDescription(times: 2, on: [.timeout])
      } == 44)
  }

  @Test func `counts the secrets that are asked for elsewhere`() throws {
    var description = cleanAction
    let secrets: [TextPart] = [.secret("a"), .literal(":"), .secret("b"), .secret("a")]
    description.request.headers.append(NamedText(name: "Authorization", value: Text(secrets)))
    let located = LocatedDescription(
      action: "Get", description: description, location: SourceLocation(file: "Actions/Get.swift"))
    #expect(check(located, terms: WorkspaceTerms()).value?.deadlineSeconds == 10)
    let terms = WorkspaceTerms(secrets: .awsSecretsManager, limitSeconds: 29)
    let found = check(located, terms: terms).diagnostics
    #expect(found.map(\.code) == [.callTooLong])
    #expect(
      found.contains { $0.message.hasSuffix("30 s, and the limit is 29 s: 2 secrets of 10 s, 1 attempt of 10 s") })
  }

  @Test func `says how the worst case comes about`() throws {
    let message = try #require(
      try checked {
        ($0.request.retry, $0.request.pages) = (RetryDescription(times: 3, on: [.serverErrors]), pages)
      }.diagnostics.first { $0.code == .callTooLong })
    #expect(message.message.contains("174 s"))
    #expect(message.message.hasSuffix("4 pages, each 4 attempts of 10 s with pauses of 3.5 s"))
    #expect(message.notes.contains { $0.message.contains("limit-seconds") })
    #expect(message.notes.contains { $0.message.contains("Deadline(seconds: 60)") })
    let signedIn = try checked { ($0.request.timeoutSeconds, $0.request.signIn) = (20, token) }
    #expect(
      signedIn.diagnostics.contains {
        $0.message.hasSuffix("80 s, and the limit is 60 s: twice a request for a token of 20 s and 1 attempt of 20 s")
      })
  }

  @Test func `warns of a deadline that is shorter than the timeout`() throws {
    #expect(
      try findings { ($0.timeoutSeconds, $0.deadlineSeconds) = (20, 19) } == ["GC212 /request/deadlineSeconds"])
    #expect(try findings { ($0.timeoutSeconds, $0.deadlineSeconds) = (20, 20) } == [])
    var description = cleanAction
    description.request.deadlineSeconds = 5
    let located = LocatedDescription(
      action: "Get", description: description, location: SourceLocation(file: "Actions/Get.swift"))
    #expect(check(located, terms: WorkspaceTerms()).diagnostics.isEmpty, "the author wrote no timeout")
  }

  private var pages: PagesDescription { PagesDescription(by: .link, items: "$", atMost: 4) }
  private var token: SignIn {
    let client = Text([.literal("client")])
    return .clientCredentials(
      ClientCredentials(
        tokenURL: Text([.literal("https://login.example.com/token")]), clientID: client,
        clientSecret: Text([.secret("token")])))
  }
}
