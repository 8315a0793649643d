package import DataActions

/// A description as the Swift file that a person would have written for it.
package struct SwiftAction {
  private let action: String
  private let description: ActionDescription
  private let names: SwiftNames
  private let literals: SwiftLiterals

  /// The file of an action of that type name.
  package init(action: String, description: ActionDescription) {
    self.action = action
    self.description = description
    names = SwiftNames(inputs: description.inputs.map(\.name))
    literals = SwiftLiterals(names: names)
  }

  /// The whole file.
  package var text: String {
    let properties =
      ["let name = \(SwiftLiterals.literal(description.name))"]
      + ["let summary = \(SwiftLiterals.literal(description.summary))"]
      + description.inputs.map(line)
    var blocks = [properties.map { "  \($0)\n" }.joined()]
    blocks.append(block("request", "Request", requestLines))
    blocks.append(block("outputs", "Outputs", description.outputs.map(line)))
    if !description.failures.isEmpty {
      blocks.append(block("failures", "Failures", description.failures.map(line)))
    }
    return "import DataActions\n\nstruct \(action): DataAction {\n" + blocks.joined(separator: "\n") + "}\n"
  }

  private func block(_ name: String, _ type: String, _ lines: [String]) -> String {
    "  var \(name): \(type) {\n" + lines.map { "    \($0)\n" }.joined() + "  }\n"
  }

  private func line(_ input: InputDescription) -> String {
    var arguments = [SwiftLiterals.literal(input.name), ".\(input.type.rawValue)"]
    if !input.description.isEmpty { arguments.append(SwiftLiterals.literal(input.description)) }
    if !input.required { arguments.append("required: false") }
    if let example = input.example { arguments.append("example: \(SwiftLiterals.literal(example))") }
    return "let \(names[input.name]) = \(call("Input", arguments, indentation: "  "))"
  }

  private var requestLines: [String] {
    let request = description.request
    var lines = ["\(request.method.rawValue)(\(literals.literal(request.url)))"]
    lines += request.query.map { "Query(\(SwiftLiterals.literal($0.name)), \(literals.literal($0.value)))" }
    lines += request.headers.map { "Header(\(SwiftLiterals.literal($0.name)), \(literals.literal($0.value)))" }
    switch request.body {
    case .json(let value)?: lines.append("JSONBody(\(literals.literal(value, indentation: "    ")))")
    case .form(let fields)?:
      let members = fields.map { "\(SwiftLiterals.literal($0.name)): \(literals.literal($0.value))" }
      lines.append("FormBody([\(members.isEmpty ? ":" : members.joined(separator: ", "))])")
    case .text(let text)?: lines.append("TextBody(\(literals.literal(text)))")
    case .raw(let raw)?:
      lines.append("RawBody(\(SwiftLiterals.literal(raw.contentType)), \(literals.literal(raw.content)))")
    case nil: break
    }
    return lines + ["Timeout(seconds: \(request.timeoutSeconds))"]
  }

  private func line(_ output: OutputDescription) -> String {
    var arguments = [SwiftLiterals.literal(output.name), type(output.type)]
    if !output.description.isEmpty { arguments.append(SwiftLiterals.literal(output.description)) }
    if let path = output.path { arguments.append("at: \(SwiftLiterals.literal(path))") }
    if let value = output.default { arguments.append("default: \(SwiftLiterals.literal(value))") }
    return call("Output", arguments, indentation: "    ")
  }

  private func type(_ type: OutputType) -> String {
    type.element.map { ".array(of: .\($0.rawValue))" } ?? ".\(type.rawValue)"
  }

  private func line(_ failure: FailureDescription) -> String {
    let condition =
      switch failure.on {
      case .status(let code): ".status(\(code))"
      case .clientErrors: ".clientErrors"
      case .serverErrors: ".serverErrors"
      case .timeout: ".timeout"
      case .connection: ".connection"
      case .other: ".anythingElse"
      }
    return "On(\(condition), \(literals.literal(failure.message)))"
  }

  /// A call on one line, or its arguments on a line of their own where one is too long.
  private func call(_ name: String, _ arguments: [String], indentation: String) -> String {
    let line = "\(name)(\(arguments.joined(separator: ", ")))"
    guard line.utf8.count > 100 else { return line }
    let inner = "\n\(indentation)  "
    return "\(name)(\(inner)\(arguments.joined(separator: ",\(inner)")))"
  }
}
