import ContentHash
import JSONText
package import NativeActions

/// What is deployed: an action as the platform keeps it, and where it came from.
package struct DeployableAction: Hashable, Sendable {
  /// The action.
  package let native: NativeAction
  /// The hash of its description.
  package let description: String

  /// An action that came from a description.
  package init(_ native: NativeAction, description: String) {
    self.native = native
    self.description = description
  }

  /// The hash of its contract.
  var contract: String { Self.hash(ofContract: native.contract) }

  /// The content that is to be published.
  var revision: DeployedAction.Revision { .init(version: nil, description: description, config: native.config) }

  /// The hash of what a contract means.
  static func hash(ofContract contract: JSONTree) -> String {
    let schemas: [JSONTree] = [
      contract["input"]?["inputSchema"] ?? .null, contract["output"]?["successSchema"] ?? .null,
    ]
    return ContentHash(of: JSONTree.array(schemas.map(\.meaning)).text(.compact)).description
  }
}

extension JSONTree {
  /// A JSON Schema without what makes no difference: the order of members and of required names, absent values that are
  /// written out, and which draft of JSON Schema it names, which the platform need not give back.
  fileprivate var meaning: JSONTree {
    switch self {
    case .null, .boolean, .number, .string: self
    case .array(let elements): .array(elements.map(\.meaning))
    case .object(let members):
      .object(
        members.filter { $0.name != "$schema" && $0.value != .null }.map { .init($0.name, $0.meaning) }
          .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
    }
  }
}

extension JSONTree.Member {
  fileprivate var meaning: JSONTree {
    guard name == "required", let names = value.elements else { return value.meaning }
    return .array(names.sorted { ($0.string ?? "").utf8.lexicographicallyPrecedes(($1.string ?? "").utf8) })
  }
}
