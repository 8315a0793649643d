import JSONText
import NativeActions
import Platform
import PlatformStub
import PythonWorkers
import Synchronization
import TestSupport
import Testing

/// The stub behind a real port, and a session to call it with.
struct StubbedPlatform: Sendable {
  let url: String
  let session: PythonSession

  /// Runs a test's body beside a stub with some failures, whose tests of actions all succeed.
  static func with(
    failures: [String] = [], takesScripts: Bool = false, run: @escaping PlatformStub.Runner = succeed,
    _ body: @escaping @Sendable (StubbedPlatform) async throws -> Void
  ) async throws {
    try await TestGate.interpreters.pass {
      let workers = PythonWorkers(executable: PythonWorkers.executable(configured: nil))
      let stub = PlatformStub(
        failures: try failures.map { try #require(SwitchedFailure($0)) }, takesScripts: takesScripts, run: run)
      let (ports, found) = AsyncStream.makeStream(of: Int.self)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          try await workers.withSession(deadline: StubServer.patience) { session in
            try await StubServer(stub, session: session).serve(port: 0) { found.yield($0) }
          }
        }
        group.addTask {
          let port = try #require(await ports.first { _ in true })
          try await workers.withSession(deadline: .seconds(30)) { session in
            try await body(StubbedPlatform(url: "http://127.0.0.1:\(port)", session: session))
          }
        }
        // The server goes on until the body is through, or has failed.
        _ = try await group.next()
        group.cancelAll()
      }
    }
  }

  static let succeed: PlatformStub.Runner = { _, _ in [StubOperation("Execute", .success(.object([])))] }

  /// A connection that is signed in.
  func connection(environment: [String: String] = credentials) async throws -> PlatformConnection {
    let hosts = try #require(PlatformHosts(baseURL: url))
    return try await PlatformConnection(to: hosts, session: session, network: NetworkTerms(environment: [:]))
      .signedIn(with: try PlatformCredentials(environment: environment))
  }

  static let credentials = ["GENESYSCLOUD_OAUTHCLIENT_ID": "id", "GENESYSCLOUD_OAUTHCLIENT_SECRET": "secret"]

  /// The answer to a request that no deployment makes: its status and its JSON.
  @discardableResult
  func call(_ method: String, _ path: String, _ body: JSONTree? = nil) async throws -> (status: Int, json: JSONTree) {
    try await call(method, path, text: body?.text(.compact))
  }

  /// The same with a body that is no JSON.
  @discardableResult
  func call(_ method: String, _ path: String, text: String?) async throws -> (status: Int, json: JSONTree) {
    let parameters = JSONTree.object([
      .init("url", .string(url + path)), .init("method", .string(method)),
      .init("headers", .array([.array([.string("Authorization"), .string("Bearer token-of-the-platform-stub")])])),
      .init("body", text.map { .string($0) } ?? .null), .init("seconds", .integer(10)), .init("proxy", .null),
      .init("trust", .null),
    ])
    guard case .value(let answer) = try await session.answer(to: .object([.init("call", parameters)])) else {
      throw NoAnswer()
    }
    let content = Array((answer["body"]?.string ?? "").utf8)
    return (answer["status"]?.integer ?? 0, (try? LocatedJSON(parsing: content).tree) ?? .null)
  }

  private struct NoAnswer: Error {}

  /// The names and versions of all that there is: `published GetUser 2`, `draft GetUser 3`.
  func actions() async throws -> [String] {
    var all: [String] = []
    for (word, path) in [("published", ""), ("draft", "/drafts")] {
      let answer = try await call("GET", "/api/v2/integrations/actions\(path)?pageSize=100")
      all += (answer.json["entities"]?.elements ?? []).map {
        "\(word) \($0["name"]?.string ?? "") \($0["version"]?.integer ?? 0)"
      }
    }
    return all
  }
}

/// Keeps what a deployment records, as the file does.
final class Record: Sendable {
  private let entry = Mutex<DeployedAction?>(nil)

  var value: DeployedAction? { entry.withLock { $0 } }

  func save(_ value: DeployedAction) { entry.withLock { $0 = value } }
}

extension StubbedPlatform {
  /// Deploys an action over some calls, and records it.
  @discardableResult
  func deploy(
    _ action: DeployableAction, goal: Deployment.Goal = .description, integration: String? = nil,
    adoption: Deployment.Adoption = .refuse, test: Deployment.Test = .run(inputs: .object([])), record: Record,
    calls: (any PlatformCalls)? = nil, save: (@Sendable (DeployedAction) throws -> Void)? = nil
  ) async throws -> DeployedAction {
    let connected: any PlatformCalls
    if let calls { connected = calls } else { connected = try await connection() }
    var deployment = Deployment(
      action, goal: goal, integration: integration, adoption: adoption, test: test, entry: record.value,
      calls: connected, save: save ?? { record.save($0) }, say: { _ in })
    return try await deployment.run()
  }
}
