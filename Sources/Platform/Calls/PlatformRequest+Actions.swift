import JSONText

/// The requests about data actions; the permissions are those that the SDK's documentation names for each.
extension PlatformRequest {
  /// The longest that any request may take, in seconds.
  static let longest = 90

  private static let actions = "/api/v2/integrations/actions"

  /// A page of the integrations of the organisation.
  static func integrations(page: Int) -> PlatformRequest {
    PlatformRequest(
      purpose: "list the integrations", method: "GET", path: "/api/v2/integrations",
      query: [.init("pageSize", "100"), .init("pageNumber", "\(page)")],
      permission: "integrations:integration:view")
  }

  /// A page of the published actions whose name has a text in it.
  static func actions(named name: String, page: Int) -> PlatformRequest {
    listing("look for the action", path: actions, name: name, page: page)
  }

  /// A page of the drafts whose name has a text in it.
  static func drafts(named name: String, page: Int) -> PlatformRequest {
    listing("look for a draft of the action", path: "\(actions)/drafts", name: name, page: page)
  }

  private static func listing(_ purpose: String, path: String, name: String, page: Int) -> PlatformRequest {
    PlatformRequest(
      purpose: purpose, method: "GET", path: path,
      query: [.init("name", name), .init("pageSize", "100"), .init("pageNumber", "\(page)")],
      permission: "integrations:action:view")
  }

  /// The published action, with its contract and its configuration.
  static func action(_ id: String) -> PlatformRequest {
    PlatformRequest(
      purpose: "read the published action", method: "GET", path: "\(actions)/\(percentEncoded(id))",
      query: [.init("expand", "contract"), .init("includeConfig", "true")], permission: "integrations:action:view")
  }

  /// A template of the published action, which its configuration only names.
  static func template(_ file: String, of id: String) -> PlatformRequest {
    PlatformRequest(
      purpose: "read the published template \(file)", method: "GET",
      path: "\(actions)/\(percentEncoded(id))/templates/\(file)", permission: "integrations:action:view",
      accept: "*/*", expects: .text)
  }

  /// A new action, as a draft.
  static func createDraft(_ body: JSONTree) -> PlatformRequest {
    PlatformRequest(
      purpose: "create the draft", method: "POST", path: "\(actions)/drafts", body: .json(body),
      permission: "integrations:action:add")
  }

  /// A draft of a published action.
  static func newDraft(of id: String) -> PlatformRequest {
    draft(id, "begin a draft of the published action", "POST", permission: "edit")
  }

  /// The draft of an action.
  static func draft(_ id: String) -> PlatformRequest {
    var request = draft(id, "read the draft", "GET", permission: "view")
    request.query = [.init("expand", "contract"), .init("includeConfig", "true")]
    return request
  }

  /// Another content for the draft.
  static func updateDraft(_ id: String, _ body: JSONTree) -> PlatformRequest {
    draft(id, "change the draft", "PATCH", permission: "edit", body: .json(body))
  }

  /// What the platform finds wrong with the draft.
  static func validation(of id: String) -> PlatformRequest {
    draft(id, "validate the draft", "GET", "/validation", permission: "edit")
  }

  /// A run of the draft.
  static func test(_ id: String, inputs: JSONTree) -> PlatformRequest {
    var request = draft(id, "test the draft", "POST", "/test", permission: "execute", body: .json(inputs))
    // An action may take a minute.
    request.seconds = Self.longest
    return request
  }

  /// The end of the draft: it becomes what is published.
  static func publish(_ id: String, version: Int) -> PlatformRequest {
    let body = JSONTree.object([.init("version", .integer(version))])
    return draft(id, "publish the draft", "POST", "/publish", permission: "edit", body: .json(body))
  }

  private static func draft(
    _ id: String, _ purpose: String, _ method: String, _ suffix: String = "", permission: String, body: Body = .none
  ) -> PlatformRequest {
    PlatformRequest(
      purpose: purpose, method: method, path: "\(actions)/\(percentEncoded(id))/draft\(suffix)", body: body,
      permission: "integrations:action:\(permission)")
  }
}

extension PlatformRequest.FormField {
  init(_ name: String, _ value: String) { self.init(name: name, value: value, isSecret: false) }
}
