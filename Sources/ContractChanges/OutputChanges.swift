import DataActions
import Diagnostics
import JSONText

/// What differs in the outputs, but for `success` and `error` of a description.
func outputChanges(from old: [OutputDescription], to new: [OutputDescription]) -> [ContractChange] {
  let outputs = NamedParts("outputs", at: "/outputs", old, new, name: \.name)
  let gone = outputs.removed.map { part, pointer in
    let heirs = outputs.added.map(\.part).filter { $0.hasSameSource(as: part) }
    return ContractChange(
      breaking: FlowHazard(.output(part.name)), at: pointer, "the output \(quoted(part.name)) is gone",
      remark: renamed(part.name, to: heirs.map(\.name)), old: tree(of: part))
  }
  let come = outputs.added.map { part, pointer in
    ContractChange(.needsNewAction, at: pointer, "the output \(quoted(part.name)) is new", new: tree(of: part))
  }
  let changed = outputs.changed.flatMap { before, after, pointer in
    differences(before, after).map { name, difference in
      outputChange(name, of: before.name, difference, at: pointer)
    }
  }
  return gone + come + changed + outputs.order(.noEffect)
}

/// What a member's change is: flows see the type, and everything else is the script's.
private func outputChange(
  _ member: String, of output: String, _ difference: Difference, at pointer: String
) -> ContractChange {
  let whole = "the output \(quoted(output))"
  let pointer = difference.new == nil ? pointer : LocatedJSON.pointer(pointer, member)
  if member == "type" {
    return ContractChange(
      breaking: FlowHazard(.output(output)), at: pointer, typeWords(whole, difference), old: difference.old,
      new: difference.new)
  }
  return ContractChange(
    .inPlace, at: pointer, difference.words(nouns[member] ?? member, of: whole),
    remark: member == "description" ? keptText : nil, old: difference.old, new: difference.new)
}

/// What the members of an output are called where their names do not say it.
private let nouns = [
  "call": "fact of the call", "each": "path to the elements", "take": "choice among several values",
  "value": "fixed value", "whenMissing": "value where it is missing", "whenNull": "value where it is null",
]

extension OutputDescription {
  /// Whether another output of the same type takes its value from the same place.
  fileprivate func hasSameSource(as other: OutputDescription) -> Bool {
    (type, each, path, take) == (other.type, other.each, other.path, other.take) && value == other.value
      && call == other.call && (path ?? each != nil || value != nil || call != nil || isOfDefinition(other))
  }

  /// A definition does not say where values come from; the same text then speaks for the same output.
  private func isOfDefinition(_ other: OutputDescription) -> Bool {
    !description.isEmpty && description == other.description
  }
}
