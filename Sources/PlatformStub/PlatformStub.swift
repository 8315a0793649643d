package import JSONText
package import NativeActions

/// An organisation of Genesys Cloud in memory, with the documented behaviour of its sign-in and of its data actions, and
/// failures to switch on.
package actor PlatformStub {
  /// Runs an action for its test.
  package typealias Runner = @Sendable (NativeAction, JSONTree) async -> [StubOperation]

  let run: Runner
  var organisation = Organisation()
  private var failures: [SwitchedFailure]
  private let takesScripts: Bool

  /// What the stub gives to whoever signs in.
  static let token = "token-of-the-platform-stub"

  /// A stub without any action.
  ///
  /// - Parameters:
  ///   - takesScripts: whether it has the request that the tutorial uploads scripts with, which Genesys Cloud has not.
  ///   - run: runs an action for its test.
  package init(failures: [SwitchedFailure] = [], takesScripts: Bool = false, run: @escaping Runner) {
    self.failures = failures
    self.takesScripts = takesScripts
    self.run = run
  }

  /// The answer to a request.
  package func answer(to request: StubRequest) async -> StubReply {
    if request.path == ["stub", "failures"] { return replaceFailures(request) }
    switch takeFailure(of: Self.step(of: request)) {
    case .status(let status)?: return Self.failed(status)
    case .drop?: return .closed
    case .lose?:
      _ = await route(request)
      return .closed
    case .invalid?: return Self.invalid
    case nil: return await route(request)
    }
  }

  /// `PUT /stub/failures`, which no organisation has: the failures from now on, one a line.
  private func replaceFailures(_ request: StubRequest) -> StubReply {
    failures = request.body.split(separator: "\n").compactMap { SwitchedFailure(String($0)) }
    return .content(status: 204, .none)
  }

  private func takeFailure(of step: SwitchedFailure.Step?) -> SwitchedFailure.Effect? {
    guard let place = failures.firstIndex(where: { $0.step == step }) else { return nil }
    let effect = failures[place].effect
    guard let times = failures[place].times else { return effect }
    if times > 1 { failures[place].times = times - 1 } else { failures.remove(at: place) }
    return effect
  }

  private static func failed(_ status: Int) -> StubReply {
    switch status {
    case 401: .error(401, "bad.credentials", "Invalid login credentials.")
    case 403: .error(403, "missing.any.permissions", "Unable to perform the requested action.")
    case 409: .error(409, "version.conflict", "somebody else was first")
    case 429: .error(429, "too.many.requests", "Rate limit exceeded.", headers: ["Retry-After": "1"])
    case 500...: .error(status, "internal.server.error", "The stub was asked to fail.")
    default: .error(status, "bad.request", "the stub was asked to refuse", details: [("REFUSED", "config")])
    }
  }

  private func route(_ request: StubRequest) async -> StubReply {
    if request.method == "POST", request.path == ["oauth", "token"] { return signIn(request) }
    guard request.headers["authorization"] == "Bearer \(Self.token)" else { return Self.failed(401) }
    guard request.path.starts(with: ["api", "v2"]) else { return Self.notFound(request.path.joined(separator: "/")) }
    switch (request.method, Array(request.path.dropFirst(2))) {
    case ("GET", ["integrations"]): return Self.page(StubIntegration.all.map(\.json), request)
    case ("GET", ["integrations", "actions"]): return list(request, isDraft: false)
    case ("GET", ["integrations", "actions", "drafts"]): return list(request, isDraft: true)
    case ("POST", ["integrations", "actions"]): return create(request, isDraft: false)
    case ("POST", ["integrations", "actions", "drafts"]): return create(request, isDraft: true)
    case ("POST", ["tasks", "dataactions"]) where takesScripts: return upload(request)
    case (let method, let path) where path.starts(with: ["integrations", "actions"]) && path.count > 2:
      guard let action = organisation[path[2]] else { return Self.notFound(path[2]) }
      return await route(method, Array(path.dropFirst(3)), action, request)
    default: return Self.notFound(request.path.joined(separator: "/"))
    }
  }

  private func route(
    _ method: String, _ path: [String], _ action: StubAction, _ request: StubRequest
  ) async -> StubReply {
    let isDraft = path.first == "draft"
    guard let state = isDraft ? action.draft : action.published else {
      return method == "POST" && path == ["draft"] ? beginDraft(action) : Self.notFound(action.id)
    }
    switch (method, isDraft ? Array(path.dropFirst()) : path) {
    case ("GET", []): return answer(action, state, isDraft: isDraft, request.query)
    case ("PATCH", []): return change(action, request, isDraft: isDraft)
    case ("POST", []) where isDraft: return beginDraft(action)
    case ("DELETE", []) where isDraft: return deleteDraft(action)
    case ("DELETE", []):
      organisation[action.id] = nil
      return .content(status: 204, .none)
    case ("GET", ["validation"]) where isDraft: return validation(action)
    case ("POST", ["publish"]) where isDraft: return publish(action, request)
    case ("POST", ["test"]): return await test(action, state, request)
    case ("POST", ["execute"]) where !isDraft: return await execute(action, request)
    case ("GET", let path) where path.count == 2 && path[0] == "templates":
      return StubAction.template(path[1], of: state).map { .content(status: 200, .text($0)) }
        ?? Self.notFound(path[1])
    case ("GET", let path) where path.count == 2 && path[0] == "schemas":
      return Self.schema(path[1], of: state).map { .json($0) } ?? Self.notFound(path[1])
    default: return Self.notFound(request.path.joined(separator: "/"))
    }
  }

  /// The names of the files are not documented; these follow those of the templates.
  private static func schema(_ file: String, of state: StubAction.State) -> JSONTree? {
    switch file {
    case "inputschema.json": state.contract["input"]?["inputSchema"]
    case "successschema.json": state.contract["output"]?["successSchema"]
    default: nil
    }
  }
}
