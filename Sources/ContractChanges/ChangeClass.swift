/// What a change of an action means for what is published, the mildest first.
///
/// A published contract is fixed: its inputs, its outputs, the integration it belongs to and whether it is secure. What
/// the action does behind it can be changed at any time. The classes of all changes:
///
/// | part | change | class |
/// |---|---|---|
/// | action | comes | no effect |
/// | | goes | breaks flows; in place where flows are known and none calls it |
/// | `name`, `summary`, `transport` | changes | in place |
/// | `failureDelivery` | changes | breaks flows that call the action: `success` and `error` come or go |
/// | input | comes, required or not | needs a new action |
/// | | goes, or changes its `type` | breaks flows that give it |
/// | its `required` | changes, either way | needs a new action |
/// | its `secret` | is the first or was the last one | needs a new action: that the action is secure is fixed |
/// | its `secret` | changes beside another one | in place |
/// | its `allowed` | changes | in place: the script refuses other values, the contract names none |
/// | its `description` | changes | in place; the published contract keeps the old text |
/// | its `example`, the order of inputs | changes | no effect |
/// | output | comes | needs a new action |
/// | | goes, or changes its `type` | breaks flows that take it |
/// | its `description` | changes | in place; the published contract keeps the old text |
/// | where its value comes from, and what stands in for it | changes | in place |
/// | the order of outputs | changes | no effect |
/// | `request`, `failures` | change | in place |
/// | the sign-in | between Genesys Cloud's own API and any other | needs a new action: the integration is fixed |
///
/// What breaks flows needs no more than a new action where flows are known and none uses what goes.
package enum ChangeClass: String, CaseIterable, Comparable, Sendable {
  /// Nobody sees it.
  case noEffect
  /// The published action can be changed: its script, URL, headers, texts, times.
  case inPlace
  /// The published contract would change, which it cannot; flows that keep the old action keep working.
  case needsNewAction
  /// Flows use what goes away or changes its type.
  case breaksFlows

  /// The milder one first.
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// The class in words, as it is the predicate of a change.
  package var words: String {
    switch self {
    case .noEffect: "no effect"
    case .inPlace: "in place"
    case .needsNewAction: "needs a new action"
    case .breaksFlows: "breaks flows"
    }
  }

  private var rank: Int {
    switch self {
    case .noEffect: 0
    case .inPlace: 1
    case .needsNewAction: 2
    case .breaksFlows: 3
    }
  }
}
