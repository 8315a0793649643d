package import ActionChecking
import JSONText

/// What `main` returns, as far as its description promises it; of a script that a person wrote that is not known.
package struct PromisedOutputs: Hashable, Sendable {
  /// The outputs that are there whatever becomes of a call.
  let always: [String]
  /// The outputs that are there where it succeeds.
  let onSuccess: [String]

  /// Those of an action: what it says of the call is always there.
  package init(_ action: CheckedAction) {
    onSuccess = action.outputs.map(\.name)
    always = action.outputs.filter(\.isAboutCall).map(\.name)
  }

  var tree: JSONTree {
    .object([
      .init("always", .array(always.map(JSONTree.string))),
      .init("onSuccess", .array(onSuccess.map(JSONTree.string))),
    ])
  }
}
