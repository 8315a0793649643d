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

  /// What its contract means.
  var contract: ContractMeaning { ContractMeaning(native.contract) }

  /// The content that is to be published.
  var revision: DeployedAction.Revision { .init(version: nil, description: description, config: native.config) }
}
