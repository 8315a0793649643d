import Diagnostics

/// One thing that is looked at in every description. Each has a file in this folder; this is the list of them.
struct Rule: Sendable {
  /// What the rule has to say.
  let findings: @Sendable (Subject) -> [Diagnostic]

  static let all: [Rule] = []
}
