/// A failure that the stub was asked to have: `publish=503:2`.
package struct SwitchedFailure: Hashable, Sendable {
  /// The steps that can fail, each by the request that makes it.
  package enum Step: String, Hashable, Sendable, CaseIterable {
    /// The request for a token.
    case signIn = "sign-in"
    /// The list of integrations.
    case integrations
    /// The lists of actions and of drafts.
    case list
    /// Reading a published action, or its templates.
    case read
    /// A new action.
    case create
    /// A draft of a published action.
    case draft
    /// Reading a draft.
    case readDraft = "read-draft"
    /// Changing a draft.
    case change
    /// The validation.
    case validate
    /// The test.
    case test
    /// Publishing.
    case publish
    /// The upload of a script, as the tutorial does it.
    case upload
  }

  /// What happens instead, or afterwards.
  package enum Effect: Hashable, Sendable {
    /// An answer with this status, and nothing done.
    case status(Int)
    /// No answer, and nothing done.
    case drop
    /// Everything done, and no answer.
    case lose
    /// The validation finds the URL wrong.
    case invalid
  }

  /// The step that fails.
  package let step: Step
  /// How.
  package let effect: Effect
  /// How many more times; nil for always.
  package var times: Int?

  /// What words mean: `STEP=STATUS`, `STEP=drop`, `STEP=lose` or `validate=invalid`, and `:TIMES` behind it; nil where
  /// they mean nothing.
  package init?(_ words: String) {
    let sides = words.split(separator: "=", maxSplits: 1).map(String.init)
    guard sides.count == 2, let step = Step(rawValue: sides[0]) else { return nil }
    let parts = sides[1].split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    switch parts[0] {
    case "drop": effect = .drop
    case "lose": effect = .lose
    case "invalid" where step == .validate: effect = .invalid
    default:
      guard let status = Int(parts[0]), (400...599).contains(status) else { return nil }
      effect = .status(status)
    }
    if parts.count > 1 {
      guard parts.count == 2, let times = Int(parts[1]), times > 0 else { return nil }
      self.times = times
    }
    self.step = step
  }
}
