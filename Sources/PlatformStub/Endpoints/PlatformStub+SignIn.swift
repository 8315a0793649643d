import JSONText

extension PlatformStub {
  /// `POST /oauth/token`: any client is known, in a header as the platform has it, or in the form as the tutorial does.
  func signIn(_ request: StubRequest) -> StubReply {
    let form = StubRequest.form(request.body)
    guard form["grant_type"] == "client_credentials" else {
      return .content(status: 400, .json(.object([.init("error", .string("unsupported_grant_type"))])))
    }
    let isBasic = request.headers["authorization"]?.hasPrefix("Basic ") == true
    guard isBasic || form["client_id"]?.isEmpty == false && form["client_secret"]?.isEmpty == false else {
      return .content(
        status: 400,
        .json(
          .object([
            .init("error", .string("invalid_client")), .init("description", .string("client not found")),
          ])))
    }
    return .json(
      .object([
        .init("access_token", .string(Self.token)), .init("token_type", .string("bearer")),
        .init("expires_in", .integer(86400)),
      ]))
  }

  /// `POST /tasks/dataactions`, as the tutorial has it.
  func upload(_ request: StubRequest) -> StubReply {
    guard let body = request.json else { return Self.notJSON }
    let definition = body["definition"]
    let missing =
      (body["name"]?.string == nil ? ["name"] : [])
      + ["name", "inputs", "outputs", "code", "language"].filter { definition?[$0] == nil }.map { "definition.\($0)" }
    if !missing.isEmpty {
      return .error(
        400, "bad.request", "required fields are missing", details: missing.map { ("MISSING_FIELD", $0) })
    }
    return .json(
      .object([.init("id", .string(organisation.add(script: body))), .init("name", body["name"] ?? .null)]))
  }

  /// The step that a request makes; nil for those that no deployment makes.
  static func step(of request: StubRequest) -> SwitchedFailure.Step? {
    if request.path == ["oauth", "token"] { return .signIn }
    let path = Array(request.path.dropFirst(2))
    switch (request.method, path.count, path.last) {
    case ("GET", 1, "integrations"): return .integrations
    case ("GET", 2, "actions"), ("GET", 3, "drafts"): return .list
    case ("POST", 3, "drafts"): return .create
    case ("POST", 2, "dataactions"): return .upload
    case ("GET", 4, "draft"): return .readDraft
    case ("POST", 4, "draft"): return .draft
    case ("PATCH", 4, "draft"): return .change
    case ("GET", 5, "validation"): return .validate
    case ("POST", _, "test"): return .test
    case ("POST", 5, "publish"): return .publish
    case ("GET", 3, _), ("GET", 5, _): return .read
    default: return nil
    }
  }
}
