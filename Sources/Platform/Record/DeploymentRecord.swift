package import JSONText

/// What gcgen has created in one environment: `gcgen.deployed.ENVIRONMENT.json`, committed beside the lock, so that the
/// next deployment is an update, whoever makes it.
package struct DeploymentRecord: Hashable, Sendable {
  /// A script that was uploaded as the tutorial does it.
  package struct UploadedScript: Hashable, Sendable {
    /// The id that came back.
    package let id: String
    /// The hash of the description that it came from.
    package let description: String

    /// An id with a hash.
    package init(id: String, description: String) {
      self.id = id
      self.description = description
    }
  }

  /// The data actions, by the name of the action in the workspace.
  package var actions: [String: DeployedAction] = [:]
  /// The scripts, by the name of the action in the workspace.
  package var scripts: [String: UploadedScript] = [:]

  /// The file's name, in the workspace's root.
  package static func fileName(environment: String) -> String { "gcgen.deployed.\(environment).json" }

  /// A record of nothing.
  package init() {}

  /// The record in a file; throws the name of the entry that is none.
  package init(_ tree: JSONTree) throws(NoRecord) {
    for member in tree["actions"]?.members ?? [] {
      guard let action = DeployedAction(member.value) else { throw NoRecord(entry: member.name) }
      actions[member.name] = action
    }
    for member in tree["scripts"]?.members ?? [] {
      guard let id = member.value["id"]?.string, let description = member.value["description"]?.string else {
        throw NoRecord(entry: member.name)
      }
      scripts[member.name] = UploadedScript(id: id, description: description)
    }
  }

  /// The file's JSON, sorted.
  package var json: JSONTree {
    .object([
      .init("actions", Self.sorted(actions) { $0.json }),
      .init(
        "scripts",
        Self.sorted(scripts) {
          .object([.init("description", .string($0.description)), .init("id", .string($0.id))])
        }),
    ])
  }

  private static func sorted<Value>(_ entries: [String: Value], _ json: (Value) -> JSONTree) -> JSONTree {
    .object(entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { .init($0.key, json($0.value)) })
  }
}

/// An entry of a record that gcgen did not write so.
package struct NoRecord: Error, Hashable {
  /// The action that it is about.
  package let entry: String
}
