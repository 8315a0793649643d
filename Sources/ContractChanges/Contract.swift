import DataActions
import Diagnostics
package import JSONText

/// What a `definition.json` says of an action: the contract, and nothing of what the script does.
package struct Contract: Hashable, Sendable {
  let name: String
  let summary: String
  let inputs: [InputDescription]
  let outputs: [OutputDescription]

  /// The contract that a definition holds; throws the first part that is none of a definition.
  package init(definition: JSONTree) throws(NoDefinition) {
    name = try definition.text("name", at: "")
    summary = definition["description"]?.string ?? ""
    inputs = try definition.parts("inputs") { (part, pointer) throws(NoDefinition) in
      let word = try part.text("datatype", at: pointer)
      guard let type = InputType(rawValue: word) else {
        throw NoDefinition(pointer: pointer + "/datatype", message: "no input has the type \(quoted(word))")
      }
      return InputDescription(
        name: try part.text("name", at: pointer), type: type, required: part["required"]?.boolean ?? false,
        description: part["description"]?.string ?? "")
    }
    outputs = try definition.parts("outputs") { (part, pointer) throws(NoDefinition) in
      OutputDescription(
        name: try part.text("name", at: pointer), type: try part.outputType(at: pointer),
        description: part["description"]?.string ?? "")
    }
  }
}

/// Why a JSON text is no definition.
package struct NoDefinition: Error, Hashable {
  /// The part that does not fit, as a JSON Pointer.
  package let pointer: String
  /// One lower-case sentence without a full stop.
  package let message: String
}

/// What differs between two contracts, the worst first.
package func changes(from old: Contract, to new: Contract) -> [ContractChange] {
  var changes = textChange("name", old.name, new.name, remark: renamedAction)
  changes += textChange("description", old.summary, new.summary)
  changes += inputChanges(from: old.inputs, to: new.inputs) { before, after in
    let texts = [old.inputs.first { $0.name == before }, new.inputs.first { $0.name == after }].map { $0?.description }
    return texts[0] == texts[1] && texts[0]?.isEmpty == false
  }
  changes += outputChanges(from: old.outputs, to: new.outputs)
  return changes.worstFirst
}

extension JSONTree {
  fileprivate func text(_ name: String, at pointer: String) throws(NoDefinition) -> String {
    if let text = self[name]?.string { return text }
    throw NoDefinition(pointer: pointer, message: "'\(name)' is missing, or no text")
  }

  fileprivate func parts<Part>(
    _ name: String, _ read: (JSONTree, String) throws(NoDefinition) -> Part
  ) throws(NoDefinition) -> [Part] {
    guard let elements = self[name]?.elements else {
      throw NoDefinition(pointer: "", message: "'\(name)' is missing, or no array")
    }
    var parts: [Part] = []
    for (offset, element) in elements.enumerated() { parts.append(try read(element, "/\(name)/\(offset)")) }
    return parts
  }

  /// A scalar's word, or `array` with the word of its items.
  fileprivate func outputType(at pointer: String) throws(NoDefinition) -> OutputType {
    let word = try text("datatype", at: pointer)
    let element = self["items"]?["datatype"]?.string
    let whole = word == "array" ? "[\(element ?? "")]" : word
    if let type = OutputType(rawValue: whole) { return type }
    throw NoDefinition(
      pointer: pointer + "/datatype",
      message: word == "array"
        ? "no output is an array of \(quoted(element ?? ""))" : "no output has the type \(quoted(word))")
  }
}
