package import DataActions
package import JSONText

extension BodyValue {
  /// A JSON body whose texts name inputs in braces; a text that is only `{name}` is the input with its own type.
  package init(braced tree: JSONTree, inputs: inout [String]) {
    switch tree {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .number(let digits): self = Int(digits).map { .integer($0) } ?? .number(Double(digits) ?? 0)
    case .string(let words):
      let braced = BracedText(words)
      inputs += braced.inputs
      if braced.text.parts.count == 1, case .input(let name)? = braced.text.parts.first {
        self = .input(name)
      } else {
        self = .text(braced.text)
      }
    case .array(let elements):
      self = .array(elements.map { BodyValue(braced: $0, inputs: &inputs) })
    case .object(let members):
      self = .object(
        members.map { BodyMember(name: $0.name, value: BodyValue(braced: $0.value, inputs: &inputs)) })
    }
  }
}
