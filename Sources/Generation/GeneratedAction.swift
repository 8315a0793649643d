package import ActionChecking
package import Diagnostics

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

  init(description: String, script: String, definition: String, origins: OriginMap, checked: CheckedAction) {
    self.action = checked.action
    self.description = description
    self.script = script
    self.definition = definition
    self.origins = origins
    self.checked = checked
  }
}

/// Where the lines of a script come from.
package struct OriginMap: Hashable, Sendable {
  private let locations: [SourceLocation?]

  /// The origins of a script's lines, from the first on; nil for a line that every script has.
  init(_ locations: [SourceLocation?]) {
    self.locations = locations
  }

  /// The part of the description that a line of the script, counted from 1, was made for; nil where it was made for none.
  package subscript(line line: Int) -> SourceLocation? {
    locations.indices.contains(line - 1) ? locations[line - 1] : nil
  }
}
