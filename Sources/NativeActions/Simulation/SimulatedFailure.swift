/// Why the platform would not succeed with an action, or why that cannot be told.
package struct SimulatedFailure: Error, Hashable, Sendable {
  /// How far the action came.
  package enum Stage: Hashable, Sendable {
    /// The inputs do not fit the action's schema of them.
    case inputs
    /// The request cannot be made of them.
    case request
    /// The answer's status is no success.
    case status(Int)
    /// The answer is no JSON.
    case response
    /// No outputs that fit their schema can be made of the answer.
    case outputs
  }

  /// How far the action came.
  package let stage: Stage
  /// One lower-case sentence without a full stop.
  package let message: String

  /// A failure at a stage.
  package init(_ stage: Stage, _ message: String) {
    self.stage = stage
    self.message = message
  }
}
