package import JSONText

/// What gcgen knows of an action that it made, or is making, in Genesys Cloud.
package struct DeployedAction: Hashable, Sendable {
  /// A content that was, or is to be, published.
  package struct Revision: Hashable, Sendable {
    /// The version that the platform gave it; nil before it is published.
    package var version: Int?
    /// The hash of the description that it came from; empty for one that gcgen did not make.
    package let description: String
    /// The configuration: the part that can change after publishing.
    package let config: JSONTree
  }

  /// The steps that can be left half done.
  package enum Step: String, Hashable, Sendable {
    /// A new action is asked for; its id is not known yet.
    case create
    /// There is a draft, or one is asked for.
    case draft
    /// Publishing is asked for.
    case publish
  }

  /// A step that was begun, with the content that it is about.
  package struct Unfinished: Hashable, Sendable {
    /// The step.
    package let step: Step
    /// The content.
    package let revision: Revision
  }

  /// The action's id; nil until the platform has said it.
  package var id: String?
  /// The name, as people see it.
  package var name: String
  /// The id of its integration.
  package var integration: String
  /// The hash of the contract, which is fixed once it is published.
  package var contract: String
  /// What is published; nil where nothing is yet.
  package var published: Revision?
  /// What was published before that, for the way back.
  package var before: Revision?
  /// What was begun and is not known to be done.
  package var unfinished: Unfinished?
}

extension DeployedAction {
  /// The ARN of the function in AWS Lambda that it invokes; nil where it makes the request itself.
  package var function: String? {
    let config = published?.config ?? unfinished?.revision.config
    return config?["request"]?["requestUrlTemplate"]?.string.flatMap { $0.hasPrefix("arn:") ? $0 : nil }
  }

  /// Its JSON; what is nil is left out.
  var json: JSONTree {
    let members: [(String, JSONTree?)] = [
      ("before", before?.json), ("contract", .string(contract)), ("id", id.map { .string($0) }),
      ("integration", .string(integration)), ("name", .string(name)), ("published", published?.json),
      (
        "unfinished",
        unfinished.map {
          .object([.init("revision", $0.revision.json), .init("step", .string($0.step.rawValue))])
        }
      ),
    ]
    return .object(members.compactMap { name, value in value.map { .init(name, $0) } })
  }

  /// Reads it; nil where a part is missing or is none.
  init?(_ tree: JSONTree) {
    guard let name = tree["name"]?.string, let integration = tree["integration"]?.string,
      let contract = tree["contract"]?.string
    else { return nil }
    self.init(
      id: tree["id"]?.string, name: name, integration: integration, contract: contract,
      published: tree["published"].flatMap(Revision.init), before: tree["before"].flatMap(Revision.init),
      unfinished: tree["unfinished"].flatMap(Unfinished.init))
  }
}

extension DeployedAction.Revision {
  var json: JSONTree {
    .object(
      [.init("config", config), .init("description", .string(description))]
        + (version.map { [.init("version", .integer($0))] } ?? []))
  }

  init?(_ tree: JSONTree) {
    guard let config = tree["config"], let description = tree["description"]?.string else { return nil }
    self.init(version: tree["version"]?.integer, description: description, config: config)
  }
}

extension DeployedAction.Unfinished {
  init?(_ tree: JSONTree) {
    guard let step = tree["step"]?.string.flatMap(DeployedAction.Step.init),
      let revision = tree["revision"].flatMap(DeployedAction.Revision.init)
    else { return nil }
    self.init(step: step, revision: revision)
  }
}
