import DataActions
import PythonSyntax

extension ScriptScope {
  /// A JSON value with inputs in it; members and elements that are nothing but a left out input are left out.
  mutating func json(_ value: BodyValue) -> PythonExpression {
    switch value {
    case .null: return .none
    case .boolean(let value): return .boolean(value)
    case .integer(let value): return .integer(value)
    case .number(let value): return .number(value)
    case .text(let text): return optionalText(text)
    case .input(let name): return .name(variable(ofInput: name))
    case .array(let values):
      return .list(
        values.map { value in
          isOptional(value) ? .starred(helper("element_if_given", json(value))) : json(value)
        })
    case .object(let members):
      return .dictionary(
        members.map { member in
          isOptional(member.value)
            ? .unpacked(helper("member_if_given", .string(member.name), json(member.value)))
            : .member(.string(member.name), json(member.value))
        })
    }
  }

  /// The value of an output: a text of inputs that were left out is empty, and inside it is as in a body.
  mutating func fixed(_ value: BodyValue) -> PythonExpression {
    if case .text(let text) = value { self.text(text) } else { json(value) }
  }

  private func isOptional(_ value: BodyValue) -> Bool {
    switch value {
    case .input(let name): !input(name).required
    case .text(let text): optionalInput(text) != nil
    case .null, .boolean, .integer, .number, .array, .object: false
    }
  }
}
