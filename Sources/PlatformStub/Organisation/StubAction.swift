import JSONText

/// An action of the stub's organisation.
struct StubAction: Sendable {
  /// A state of it: what is published, or its draft.
  struct State: Sendable {
    var version: Int
    var name: String
    var category: String
    var config: JSONTree
    var contract: JSONTree
    var secure: Bool
  }

  let id: String
  let integration: StubIntegration
  var published: State?
  var draft: State?

  /// `Action`, of one of its states.
  ///
  /// - Parameter query: what is asked for: the contract with `expand=contract`, the configuration with
  ///   `includeConfig=true`, whose templates are named then, and are got by themselves.
  func json(_ state: State, path: String, query: [String: String]) -> JSONTree {
    var members: [JSONTree.Member] = [
      .init("id", .string(id)), .init("name", .string(state.name)), .init("integrationId", .string(integration.id)),
      .init("category", .string(state.category)), .init("version", .integer(state.version)),
      .init("secure", .boolean(state.secure)),
    ]
    if query["expand"] == "contract" { members.append(.init("contract", state.contract)) }
    if query["includeConfig"] == "true" {
      members.append(.init("config", named(state.config, path: path)))
    }
    members.append(.init("selfUri", .string(path)))
    return .object(members)
  }

  private func named(_ config: JSONTree, path: String) -> JSONTree {
    let parts = [("request", "requestTemplate"), ("response", "successTemplate")]
    return .object(
      (config.members ?? []).map { part in
        guard let name = parts.first(where: { $0.0 == part.name })?.1 else { return part }
        return .init(
          part.name,
          .object(
            (part.value.members ?? []).map { member in
              member.name == name
                ? .init("\(name)Uri", .string("\(path)/templates/\(name.lowercased()).vm")) : member
            }))
      })
  }

  /// The text of a template; nil where it has none of that name.
  static func template(_ file: String, of state: State) -> String? {
    switch file {
    case "requesttemplate.vm": state.config["request"]?["requestTemplate"]?.string ?? ""
    case "successtemplate.vm": state.config["response"]?["successTemplate"]?.string ?? "${rawResult}"
    default: nil
    }
  }
}

/// An integration of the stub's organisation.
package struct StubIntegration: Hashable, Sendable {
  /// Its id.
  let id: String
  /// Its name.
  let name: String
  /// The id of its type.
  package let type: String

  /// What every organisation of the stub has: one of each type that an action of ours can belong to.
  static let all = [
    StubIntegration(
      id: "00000000-0000-4000-8000-0000000000a1", name: "Genesys Cloud Data Actions", type: "purecloud-data-actions"),
    StubIntegration(
      id: "00000000-0000-4000-8000-0000000000a2", name: "Web Services Data Actions", type: "custom-rest-actions"),
    StubIntegration(
      id: "00000000-0000-4000-8000-0000000000a3", name: "AWS Lambda Data Actions", type: "aws-lambda-data-actions"),
  ]

  /// `Integration`.
  var json: JSONTree {
    .object([
      .init("id", .string(id)), .init("name", .string(name)),
      .init("integrationType", .object([.init("id", .string(type))])),
      .init("intendedState", .string("ENABLED")),
      .init("reportedState", .object([.init("code", .string("ACTIVE"))])),
      .init("selfUri", .string("/api/v2/integrations/\(id)")),
    ])
  }
}
