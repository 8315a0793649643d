import ActionChecking
import DataActions
import PythonSyntax

extension ScriptScope {
  /// The URL up to its query, and what is to be done before it can be put together.
  mutating func urlStatements(_ url: CheckedURL) -> (statements: [PythonStatement], value: PythonExpression) {
    var statements: [PythonStatement] = []
    var parts = url.origin.parts.map { part -> PythonFormattedPart in
      if case .literal(let literal) = part { return .text(literal) }
      // A base URL and a region are looked at when they are read.
      if url.isOfBaseURL || domains.contains(part) { return .value(textOf(part)) }
      let name = part.wireName ?? ""
      let variable = variable(name + "_host")
      statements.append(.assign(variable, helper("host_part", textOf(part), .string(name))))
      return .value(.name(variable))
    }
    for (index, segment) in url.segments.enumerated() {
      if index > 0 { parts.append(.text("/")) }
      parts += encoded(segment, &statements)
    }
    let literals = parts.compactMap { part in if case .text(let text) = part { text } else { nil } }
    let isLiteral = literals.count == parts.count
    return (statements, isLiteral ? .string(literals.joined()) : .formatted(parts))
  }

  /// One segment. Where its own text does not keep it from being empty, `.` or `..`, the whole of it is looked at.
  private mutating func encoded(
    _ segment: [TextPart], _ statements: inout [PythonStatement]
  ) -> [PythonFormattedPart] {
    let text = Text(segment)
    if let literal = text.literal { return [.text(literal)] }
    if !CheckedURL.isHeldByLiteral(segment), isOpen(text) || segment.contains(where: isOptionalInput) {
      let name = segment.compactMap(\.wireName).first ?? ""
      let variable = variable(name + "_segment")
      let value = segment.count == 1 ? textOf(segment[0]) : self.text(text)
      statements.append(.assign(variable, helper("path_segment", value, .string(name))))
      return [.value(.name(variable))]
    }
    return segment.map { part in
      if case .literal(let literal) = part { return .text(literal) }
      let value = PythonFormattedPart.value
      return isOpen(Text([part])) ? value(helper("path_part", textOf(part))) : value(plain(part))
    }
  }

  /// A number as it is; a boolean as its text.
  private mutating func plain(_ part: TextPart) -> PythonExpression {
    guard case .input(let name) = part, input(name).required, input(name).type != .boolean else { return textOf(part) }
    return .name(variable(ofInput: name))
  }

  private func isOptionalInput(_ part: TextPart) -> Bool {
    if case .input(let name) = part { !input(name).required } else { false }
  }
}

extension TextPart {
  /// What a person calls it: the input's name, or the environment variable's.
  fileprivate var wireName: String? {
    switch self {
    case .literal: nil
    case .input(let name): name
    case .setting(let name), .secret(let name): name.uppercased()
    }
  }
}
