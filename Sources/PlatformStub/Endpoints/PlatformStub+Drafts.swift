import JSONText

extension PlatformStub {
  /// `POST /integrations/actions/drafts` and `POST /integrations/actions`.
  func create(_ request: StubRequest, isDraft: Bool) -> StubReply {
    guard let body = request.json else { return Self.notJSON }
    let missing = ["name", "category", "integrationId", "config", "contract"].filter { body[$0] == nil }
    if !missing.isEmpty {
      return .error(
        400, "bad.request", "required fields are missing", details: missing.map { ("MISSING_FIELD", $0) })
    }
    guard let integration = StubIntegration.all.first(where: { $0.id == body["integrationId"]?.string }) else {
      return .error(
        400, "bad.request", "there is no such integration", details: [("UNKNOWN_INTEGRATION", "integrationId")])
    }
    let state = StubAction.State(
      version: 1, name: body["name"]?.string ?? "", category: body["category"]?.string ?? "",
      config: body["config"] ?? .null, contract: body["contract"] ?? .null,
      secure: body["secure"]?.boolean ?? false)
    if isDraft {
      let action = organisation.add(to: integration, published: nil, draft: state)
      return answer(action, state, isDraft: true, Self.everything)
    }
    let errors = DraftCheck(state, in: integration).errors
    if let first = errors.first { return .content(status: 400, .json(first)) }
    let action = organisation.add(to: integration, published: state, draft: nil)
    return answer(action, state, isDraft: false, Self.everything)
  }

  /// `POST /integrations/actions/{id}/draft`.
  func beginDraft(_ action: StubAction) -> StubReply {
    guard var state = action.published else { return Self.notFound(action.id) }
    if action.draft != nil { return .error(409, "conflict", "the action has a draft already") }
    state.version += 1
    organisation[action.id]?.draft = state
    return answer(action, state, isDraft: true, Self.everything)
  }

  /// `PATCH /integrations/actions/{id}/draft`, and without `/draft` for what is published.
  func change(_ action: StubAction, _ request: StubRequest, isDraft: Bool) -> StubReply {
    guard var state = isDraft ? action.draft : action.published else { return Self.notFound(action.id) }
    guard let body = request.json else { return Self.notJSON }
    guard let version = body["version"]?.integer else {
      return .error(400, "bad.request", "required fields are missing", details: [("MISSING_FIELD", "version")])
    }
    if version != state.version { return Self.conflict(version, state.version) }
    let fixed = ["contract", "secure"].filter { body[$0] != nil && (!isDraft || action.published != nil) }
    if !fixed.isEmpty {
      return .error(
        400, "bad.request", "what is published cannot change", details: fixed.map { ("IMMUTABLE_FIELD", $0) })
    }
    state.version += 1
    state.name = body["name"]?.string ?? state.name
    state.category = body["category"]?.string ?? state.category
    state.config = body["config"] ?? state.config
    state.contract = body["contract"] ?? state.contract
    state.secure = body["secure"]?.boolean ?? state.secure
    if isDraft { organisation[action.id]?.draft = state } else { organisation[action.id]?.published = state }
    return answer(action, state, isDraft: isDraft, Self.everything)
  }

  /// `GET /integrations/actions/{id}/draft/validation`.
  func validation(_ action: StubAction) -> StubReply {
    guard let draft = action.draft else { return Self.notFound(action.id) }
    return Self.validation(DraftCheck(draft, in: action.integration).errors)
  }

  /// A validation that finds the URL wrong.
  static var invalid: StubReply {
    let details = [(code: "REQUEST_URL", field: "config.request.requestUrlTemplate")]
    return validation([StubReply.errorBody(400, "bad.request", "the stub was asked to refuse", details: details)])
  }

  /// `DraftValidationResult`.
  private static func validation(_ errors: [JSONTree]) -> StubReply {
    .json(.object([.init("valid", .boolean(errors.isEmpty)), .init("errors", .array(errors))]))
  }

  /// `POST /integrations/actions/{id}/draft/publish`.
  func publish(_ action: StubAction, _ request: StubRequest) -> StubReply {
    guard var draft = action.draft else { return Self.notFound(action.id) }
    guard let version = request.json?["version"]?.integer else {
      return .error(400, "bad.request", "required fields are missing", details: [("MISSING_FIELD", "version")])
    }
    if version != draft.version { return Self.conflict(version, draft.version) }
    let errors = DraftCheck(draft, in: action.integration).errors
    if let first = errors.first { return .content(status: 400, .json(first)) }
    draft.version += 1
    organisation[action.id]?.published = draft
    organisation[action.id]?.draft = nil
    return answer(action, draft, isDraft: false, Self.everything)
  }

  /// Removes an action that nothing of is left.
  func deleteDraft(_ action: StubAction) -> StubReply {
    guard action.draft != nil else { return Self.notFound(action.id) }
    if action.published == nil { organisation[action.id] = nil } else { organisation[action.id]?.draft = nil }
    return .content(status: 204, .none)
  }

  /// What the answer to a change holds.
  private static let everything = ["expand": "contract", "includeConfig": "true"]

  func answer(
    _ action: StubAction, _ state: StubAction.State, isDraft: Bool, _ query: [String: String]
  ) -> StubReply {
    let path = "/api/v2/integrations/actions/\(action.id)\(isDraft ? "/draft" : "")"
    return .json(action.json(state, path: path, query: query))
  }

  static func notFound(_ id: String) -> StubReply {
    .error(404, "not.found", "there is nothing of the id '\(id)'")
  }

  static var notJSON: StubReply { .error(400, "bad.request", "the body is no JSON") }

  private static func conflict(_ given: Int, _ current: Int) -> StubReply {
    .error(409, "version.conflict", "version \(given) was given, and \(current) is current")
  }
}
