import FoundationEssentials
package import JSONText
package import PythonWorkers

/// Genesys Cloud over the network, signed in.
///
/// The calls are made by Python's own HTTP client, in gcgen's worker: certificates are always verified, redirects are not
/// followed, and every call has a deadline.
package struct PlatformConnection: PlatformCalls {
  private let hosts: PlatformHosts
  private let session: PythonSession
  private let authorization: String?
  private let network: NetworkTerms

  /// How long the worker may take for a call; the call's own deadline is shorter.
  package static let patience = Duration.seconds(PlatformRequest.longest + 30)

  /// A connection that is not signed in yet.
  package init(to hosts: PlatformHosts, session: PythonSession, network: NetworkTerms) {
    self.init(hosts, session, network, authorization: nil)
  }

  private init(
    _ hosts: PlatformHosts, _ session: PythonSession, _ network: NetworkTerms, authorization: String?
  ) {
    self.hosts = hosts
    self.session = session
    self.network = network
    self.authorization = authorization
  }

  /// The same connection once it has a token.
  package func signedIn(with credentials: PlatformCredentials) async throws -> PlatformConnection {
    switch credentials {
    case .token(let token): return authorized(by: "Bearer \(token)")
    case .client(let id, let secret):
      let basic = Data("\(id):\(secret)".utf8).base64EncodedString()
      return try await signedIn(with: .token, authorized(by: "Basic \(basic)"))
    }
  }

  /// The same connection once the server has answered a request for a token.
  func signedIn(with request: PlatformRequest, _ connection: PlatformConnection) async throws -> PlatformConnection {
    guard let token = try await connection.answer(to: request)["access_token"]?.string else {
      throw PlatformFailure(request: request, kind: .unreadable, body: ErrorBody(nil))
    }
    return authorized(by: "Bearer \(token)")
  }

  private func authorized(by authorization: String) -> PlatformConnection {
    PlatformConnection(hosts, session, network, authorization: authorization)
  }

  package func answer(to request: PlatformRequest) async throws -> JSONTree {
    var retries = Retries()
    while true {
      do {
        return try await answerOnce(to: request)
      } catch let failure as PlatformFailure {
        guard let pause = retries.pause(after: failure) else { throw failure }
        try await Task.sleep(for: pause)
      }
    }
  }

  private func answerOnce(to request: PlatformRequest) async throws -> JSONTree {
    let answer = try await session.answer(to: .object([.init("call", call(request))]))
    guard case .value(let tree) = answer else {
      let words = "the program that makes the calls ended"
      throw PlatformFailure(
        request: request, kind: .noAnswer(words: words, mayHaveArrived: true), body: ErrorBody(nil))
    }
    return try HTTPAnswer(tree).content(for: request)
  }

  private func call(_ request: PlatformRequest) -> JSONTree {
    let headers = [
      ("Accept", request.accept), ("Authorization", authorization), ("Content-Type", request.contentType),
      ("User-Agent", "gcgen"),
    ]
    return .object([
      .init("url", .string(request.url(hosts))), .init("method", .string(request.method)),
      .init(
        "headers",
        .array(
          headers.compactMap { name, value in value.map { .array([.string(name), .string($0)]) } })),
      .init("body", request.bodyText.map { .string($0) } ?? .null), .init("seconds", .integer(request.seconds)),
      .init("proxy", network.proxy(for: request.url(hosts)).map { .string($0) } ?? .null),
      .init("trust", network.trust.map { .string($0) } ?? .null),
    ])
  }
}
