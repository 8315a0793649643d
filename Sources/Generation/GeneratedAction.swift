package import ActionChecking

/// An action with all that is written for it.
///
/// Only `generate` makes one.
package struct GeneratedAction: Sendable {
  /// Which action it is: the type's name.
  package let action: String
  /// `description.json`: the canonical JSON of the description.
  package let description: String
  /// `data_action_script.py`.
  package let script: String
  /// `definition.json`: the contract.
  package let definition: String
  /// Which line of the script comes from which line of the description.
  package let origins: OriginMap
  /// What it was made from; `failureDelivery` there says whether `success` and `error` are in the contract.
  package let checked: CheckedAction
  /// The hooks in the script; nil where the action has none.
  package let hooks: PlacedHooks?

  init(
    description: String, script: String, definition: String, origins: OriginMap, checked: CheckedAction,
    hooks: PlacedHooks?
  ) {
    self.action = checked.action
    self.description = description
    self.script = script
    self.definition = definition
    self.origins = origins
    self.checked = checked
    self.hooks = hooks
  }
}
