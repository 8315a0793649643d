import DataActions
import Diagnostics
import JSONText

/// What differs in the inputs.
func inputChanges(
  from old: [InputDescription], to new: [InputDescription], isSameUse: (_ old: String, _ new: String) -> Bool
) -> [ContractChange] {
  let inputs = NamedParts("inputs", at: "/inputs", old, new, name: \.name)
  let gone = inputs.removed.map { part, pointer in
    let heirs = inputs.added.map(\.part).filter { $0.type == part.type && isSameUse(part.name, $0.name) }
    return ContractChange(
      breaking: FlowHazard(.input(part.name)), at: pointer, "the input \(quoted(part.name)) is gone",
      remark: renamed(part.name, to: heirs.map(\.name)), old: tree(of: part))
  }
  let come = inputs.added.map { part, pointer in
    ContractChange(
      .needsNewAction, at: pointer,
      "the \(part.required ? "required" : "optional") input \(quoted(part.name)) is new",
      remark: part.required ? "every flow that moves to the new action must give it" : nil, new: tree(of: part))
  }
  let changed = inputs.changed.flatMap { before, after, pointer in
    differences(before, after).map { name, difference in
      inputChange(name, of: before.name, difference, at: pointer, secure: (isSecure(old), isSecure(new)))
    }
  }
  return gone + come + changed + inputs.order(.noEffect)
}

/// Whether an action of these inputs is published as secure, which cannot be changed afterwards.
private func isSecure(_ inputs: [InputDescription]) -> Bool { inputs.contains(where: \.secret) }

/// What a member's change is.
private func inputChange(
  _ member: String, of input: String, _ difference: Difference, at pointer: String, secure: (old: Bool, new: Bool)
) -> ContractChange {
  let whole = "the input \(quoted(input))"
  let pointer = difference.new == nil ? pointer : LocatedJSON.pointer(pointer, member)
  let plain = { (changeClass: ChangeClass, words: String, remark: String?) in
    ContractChange(changeClass, at: pointer, words, remark: remark, old: difference.old, new: difference.new)
  }
  switch member {
  case "type":
    return ContractChange(
      breaking: FlowHazard(.input(input)), at: pointer, typeWords(whole, difference), old: difference.old,
      new: difference.new)
  case "required":
    return plain(
      .needsNewAction, "\(whole) is \(difference.new == .boolean(true) ? "required" : "optional") now",
      difference.new == .boolean(true) ? "a flow that leaves it out gets a failure" : nil)
  case "secret":
    return plain(
      secure.old == secure.new ? .inPlace : .needsNewAction,
      "\(whole) is \(difference.new == nil ? "no" : "a") credential\(difference.new == nil ? " any more" : " now")",
      secure.old == secure.new ? nil : "that an action is secure is fixed when it is published")
  case "allowed":
    return plain(
      .inPlace, difference.words("choice of values", of: whole),
      "a flow that gives another one gets a failure; a native action has them in its contract, and needs a new one")
  case "description":
    return plain(.inPlace, difference.words("description", of: whole), keptText)
  default:
    return plain(member == "example" ? .noEffect : .inPlace, difference.words(member, of: whole), nil)
  }
}

/// What to know of a text of the contract.
let keptText = "a published contract keeps the old text"

/// That a part has another type.
func typeWords(_ whole: String, _ difference: Difference) -> String {
  "\(whole) changes from \(difference.old?.string ?? "?") to \(difference.new?.string ?? "?")"
}

/// What a part that is gone may be called now; nil where nothing speaks for one name alone.
func renamed(_ name: String, to heirs: [String]) -> String? {
  heirs.count == 1 ? heirs.first.map { "perhaps it is called \(quoted($0)) now" } : nil
}
