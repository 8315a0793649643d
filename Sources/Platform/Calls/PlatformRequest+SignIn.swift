import JSONText

extension PlatformRequest {
  /// A token for a client, as the platform's SDK asks for one: the client is in the header.
  package static let token = PlatformRequest(
    purpose: "sign in", host: .login, method: "POST", path: "/oauth/token",
    body: .form([.init("grant_type", "client_credentials")]))

  /// A token for a client, as the tutorial asks for one: the client is in the form, and the API's host gives it.
  static func tutorialToken(id: String, secret: String) -> PlatformRequest {
    PlatformRequest(
      purpose: "sign in", method: "POST", path: "/oauth/token",
      body: .form([
        .init("grant_type", "client_credentials"), .init("client_id", id),
        .init(name: "client_secret", value: secret, isSecret: true),
      ]))
  }

  /// The tutorial's upload of a script. No published interface of Genesys Cloud has it.
  static func taskDataAction(_ body: JSONTree) -> PlatformRequest {
    PlatformRequest(
      purpose: "upload the script", method: "POST", path: "/api/v2/tasks/dataactions", body: .json(body),
      permission: "task:write")
  }
}
