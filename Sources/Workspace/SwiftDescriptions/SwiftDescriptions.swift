package import ActionChecking
package import Diagnostics

/// What a reader made of the Swift files of a workspace.
package struct SwiftDescriptions: Sendable {
  /// Each action with its description, in the order of the files.
  package let actions: [Action]
  /// What is wrong with the shared files; the actions that need one of them say so themselves.
  package let shared: [Diagnostic]

  /// An action's file and what came of it.
  package struct Action: Sendable {
    /// The file.
    package let source: SwiftSource
    /// The description, or what is wrong with the file.
    package let checked: Checked<LocatedDescription>
  }
}
