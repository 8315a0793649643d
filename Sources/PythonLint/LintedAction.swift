package import Generation

/// An action whose script has nothing wrong with it.
///
/// Only `ScriptLinter` makes one.
package struct LintedAction: Sendable {
  /// What was generated.
  package let generated: GeneratedAction

  init(generated: GeneratedAction) {
    self.generated = generated
  }
}
