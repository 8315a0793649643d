import DataActions
import PythonSyntax

/// Texts with values in them, as Python.
extension ScriptScope {
  /// A text whose inputs that were left out are empty.
  mutating func text(_ text: Text) -> PythonExpression {
    if let literal = text.literal { return .string(literal) }
    if text.parts.count == 1 { return textOf(text.parts[0]) }
    return .formatted(
      text.parts.map { part in
        if case .literal(let literal) = part { .text(literal) } else { .value(filled(part)) }
      })
  }

  /// A text that is None where it is nothing but an optional input that was left out.
  mutating func optionalText(
    _ text: Text, encoding: (inout ScriptScope, PythonExpression) -> PythonExpression = { $1 }
  ) -> PythonExpression {
    guard let input = optionalInput(text) else {
      let value = self.text(text)
      return encoding(&self, value)
    }
    let variable = PythonExpression.name(variable(ofInput: input.name))
    let value = encoding(&self, asText(variable, input.type))
    if value == variable { return variable }
    return .conditional(then: .none, condition: .comparison(variable, .same, .none), otherwise: value)
  }

  /// The optional input that a text is nothing but; nil for any other text.
  func optionalInput(_ text: Text) -> InputDescription? {
    guard text.parts.count == 1, case .input(let name) = text.parts[0], !input(name).required else { return nil }
    return input(name)
  }

  /// Whether a text can hold characters that only the run will show.
  func isOpen(_ text: Text) -> Bool {
    text.parts.contains { part in
      switch part {
      case .literal: false
      case .input(let name): input(name).type == .string
      case .setting, .secret: true
      }
    }
  }

  /// The text of a value that is not a literal.
  mutating func textOf(_ part: TextPart) -> PythonExpression {
    guard case .input(let name) = part, input(name).required else { return filled(part) }
    return asText(.name(variable(ofInput: name)), input(name).type)
  }

  /// A value as it stands inside a formatted string.
  private mutating func filled(_ part: TextPart) -> PythonExpression {
    switch part {
    case .literal(let literal): return .string(literal)
    case .setting(let name), .secret(let name): return .name(variable(ofEnvironment: part, named: name))
    case .input(let name):
      let input = input(name)
      if !input.required { return .name(textVariable(ofInput: name)) }
      let variable = PythonExpression.name(variable(ofInput: name))
      return input.type == .boolean ? asText(variable, .boolean) : variable
    }
  }

  /// The text of a value that is there: `true` and `false` as JSON and URLs write them.
  func asText(_ value: PythonExpression, _ type: InputType) -> PythonExpression {
    switch type {
    case .string: value
    case .integer, .number: .call("str", value)
    case .boolean: .call(.attribute(.call("str", value), "lower"), [])
    }
  }
}
