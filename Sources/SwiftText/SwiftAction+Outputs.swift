import DataActions

extension SwiftAction {
  /// The lines of `var outputs`; neighbours with one value for the same elements stand in one `each`.
  var outputLines: [String] {
    var lines: [String] = []
    var rest = description.outputs[...]
    while let first = rest.first {
      guard let each = first.each else {
        lines.append(line(first, type: first.type, indentation: "    "))
        rest = rest.dropFirst()
        continue
      }
      let aligned = rest.prefix { $0.each == each }
      rest = rest.dropFirst(aligned.count)
      if let model, let array = model.expressions[each] {
        lines.append("each(\(array)) { \(model.element) in")
      } else {
        lines.append("each(\(SwiftLiterals.literal(each))) {")
      }
      lines += aligned.map { "  " + line($0, type: $0.type.element ?? $0.type, indentation: "      ") }
      lines.append("}")
    }
    return lines
  }

  private func line(_ output: OutputDescription, type: OutputType, indentation: String) -> String {
    var arguments = [SwiftLiterals.literal(output.name), word(type)]
    if !output.description.isEmpty { arguments.append(SwiftLiterals.literal(output.description)) }
    if let path = output.path { arguments.append("at: \(place(path, of: output))") }
    if let value = output.value { arguments.append("value: \(literals.literal(value, indentation: indentation))") }
    if let fact = output.call { arguments.append("call: \(word(fact))") }
    if let value = output.default { arguments.append("default: \(SwiftLiterals.literal(value))") }
    return call("Output", arguments, indentation: indentation)
      + substitute("whenMissing", output.whenMissing) + substitute("whenNull", output.whenNull)
  }

  private func word(_ type: OutputType) -> String {
    type.element.map { ".array(of: .\($0.rawValue))" } ?? ".\(type.rawValue)"
  }

  private func word(_ fact: CallFact) -> String {
    switch fact {
    case .httpStatus: ".httpStatus"
    case .errorCode: ".errorCode"
    case .retryable: ".retryable"
    case .attempts: ".attempts"
    case .truncated: ".truncated"
    }
  }

  /// A path alone, or with what is done to its values and what is taken of them.
  private func place(_ path: String, of output: OutputDescription) -> String {
    let literal = SwiftLiterals.literal(path)
    let steps = output.operations.map(step).joined() + (output.take.map(step) ?? "")
    if let expression = model?.expressions[path] { return expression + steps }
    return steps.isEmpty ? literal : "path(\(literal))\(steps)"
  }

  private func step(_ operation: ValueOperation) -> String {
    switch operation {
    case .trim: ".trim"
    case .upper: ".upper"
    case .lower: ".lower"
    case .replace(let text, let other):
      ".replace(\(SwiftLiterals.literal(text)), with: \(SwiftLiterals.literal(other)))"
    case .prefix(let text): ".prefix(\(SwiftLiterals.literal(text)))"
    case .dateTime(let notation): ".dateTime(from: .\(notation.rawValue))"
    case .date(let notation): ".date(from: .\(notation.rawValue))"
    }
  }

  private func step(_ take: Take) -> String {
    switch take {
    case .first: ".first"
    case .last: ".last"
    case .count: ".count"
    case .exists: ".exists"
    case .join(let separator): ".join(\(SwiftLiterals.literal(separator)))"
    }
  }

  private func substitute(_ word: String, _ substitute: Substitute?) -> String {
    switch substitute {
    case nil: ""
    case .failure: ".\(word)(.failure)"
    case .value(let value): ".\(word)(\(SwiftLiterals.literal(value)))"
    }
  }
}
