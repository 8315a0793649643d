package import DataActions
import Diagnostics
import JSONText

/// What differs between two descriptions of an action, the worst first; nothing where both mean the same.
package func changes(from old: ActionDescription, to new: ActionDescription) -> [ContractChange] {
  if old == new { return [] }
  var changes = textChange("name", old.name, new.name, remark: renamedAction)
  changes += textChange("summary", old.summary, new.summary)
  changes += inputChanges(from: old.inputs, to: new.inputs) { before, after in
    old.uses.replacingInput(before, with: after) == new.uses
  }
  changes += outputChanges(from: old.outputs, to: new.outputs)
  changes += requestChanges(from: old.request, to: new.request)
  changes += failureChanges(from: old.failures, to: new.failures)
  changes += deliveryChange(from: old.failureDelivery, to: new.failureDelivery)
  changes += textChange("transport", old.transport.rawValue, new.transport.rawValue)
  return changes.worstFirst
}

/// That an action is there on the new side only.
package func addition(of action: ActionDescription?) -> ContractChange {
  ContractChange(.noEffect, at: "", "the action is new", new: action.map(tree))
}

/// That an action is there on the old side only.
///
/// - Parameter heir: the action on the new side that does the same, if there is one.
package func removal(of action: ActionDescription?, heir: String?) -> ContractChange {
  ContractChange(
    breaking: FlowHazard(.call, otherwise: .inPlace), at: "", "the action is gone",
    remark: heir.map { "perhaps it is \(quoted($0)) now" }, old: action.map(tree))
}

/// What to know of an action that people see under another name.
let renamedAction = "a flow keeps the action it is bound to; a flow that is published from a file has to name it anew"

/// What differs in a text of the whole action.
func textChange(_ member: String, _ old: String, _ new: String, remark: String? = nil) -> [ContractChange] {
  if old == new { return [] }
  let difference = Difference(old: .string(old), new: .string(new))
  return [
    ContractChange(
      .inPlace, at: "/\(member)", difference.words(member, of: "the action"), remark: remark, old: difference.old,
      new: difference.new)
  ]
}

private func failureChanges(from old: [FailureDescription], to new: [FailureDescription]) -> [ContractChange] {
  if old == new { return [] }
  let failures = NamedParts("failures", at: "/failures", old, new, name: \.on.word)
  guard failures.areTellable else {
    return [ContractChange(.inPlace, at: "/failures", "the failures change", old: tree(of: old), new: tree(of: new))]
  }
  return textChanges(failures, noun: { "failure \(quoted($0.on.word))" }, of: "the action", member: "message") {
    $0.message
  }
}

private func deliveryChange(from old: FailureDelivery, to new: FailureDelivery) -> [ContractChange] {
  if old == new { return [] }
  let words =
    switch new {
    case .data: "the outputs 'success' and 'error' come, and a failure does not take the failure path any more"
    case .failurePath: "the outputs 'success' and 'error' are gone, and a failure takes the failure path"
    }
  return [
    ContractChange(
      breaking: FlowHazard(.call), at: "/failureDelivery", words, old: .string(old.rawValue),
      new: .string(new.rawValue))
  ]
}

extension ActionDescription {
  /// All that inputs are filled into.
  fileprivate var uses: JSONTree {
    .array([tree(of: request), tree(of: outputs.compactMap(\.value)), tree(of: failures)])
  }
}

extension JSONTree {
  /// The same with another input filled in wherever one is.
  fileprivate func replacingInput(_ old: String, with new: String) -> JSONTree {
    switch self {
    case .null, .boolean, .number, .string: self
    case .array(let elements): .array(elements.map { $0.replacingInput(old, with: new) })
    case .object([Member("input", .string(old))]): .object([Member("input", .string(new))])
    case .object(let members):
      .object(members.map { Member($0.name, $0.value.replacingInput(old, with: new)) })
    }
  }
}
