package import JSONText

/// Why a deployment stops before it is done, of what a person can mend.
package enum DeploymentRefusal: Error, Hashable, Sendable {
  /// No integration, or more than one, is the one that is meant; with the names of those that could be.
  case integration(wanted: String?, type: String, found: [String])
  /// The action belongs to an integration already, and is to be in another one, by its name or its type.
  case otherIntegration(recorded: String, wanted: String?, type: String)
  /// An action of that name is there, or several, and gcgen made none of them.
  case foreignAction(ids: [String])
  /// A draft of the action is there that gcgen did not begin.
  case foreignDraft(id: String)
  /// The contract is not the published one, which cannot change; nil where only its hash is known.
  case contract(published: JSONTree?)
  /// What the record speaks of is not there any more.
  case gone(id: String)
  /// The platform finds the draft wrong.
  case invalid([ErrorBody])
  /// The draft's test failed, at an operation.
  case testFailed([FailedOperation])
  /// Nothing was published before what is published.
  case nothingBefore
}

/// A part of a test that failed.
package struct FailedOperation: Hashable, Sendable {
  /// What the platform calls it; empty where that is the test as a whole.
  package let name: String
  /// Why.
  package let error: ErrorBody
}
