package import DataActions

/// A description as the Swift file that a person would have written for it.
///
/// Whatever the checks let pass reads back as it was.
package struct SwiftAction {
  private let action: String
  let description: ActionDescription
  let names: SwiftNames
  let literals: SwiftLiterals
  let model: ModelUse?

  /// The file of an action of that type name, which reaches some places through a response model.
  package init(action: String, description: ActionDescription, model: ModelUse? = nil) {
    self.action = action
    self.description = description
    self.model = model
    names = SwiftNames(inputs: description.inputs.map(\.name))
    literals = SwiftLiterals(names: names)
  }

  /// The whole file.
  package var text: String {
    let properties =
      ["let name = \(SwiftLiterals.literal(description.name))"]
      + ["let summary = \(SwiftLiterals.literal(description.summary))"]
      + choices + description.inputs.map(line)
      + (model.map { ["let \($0.property) = Response<\($0.type)>()"] } ?? [])
    var blocks = [properties.map { "  \($0)\n" }.joined()]
    blocks.append(block("request", "Request", requestLines))
    blocks.append(block("outputs", "Outputs", outputLines))
    if !description.failures.isEmpty {
      blocks.append(block("failures", "Failures", description.failures.map(line)))
    }
    return "import DataActions\n\nstruct \(action): DataAction {\n" + blocks.joined(separator: "\n") + "}\n"
  }

  private func block(_ name: String, _ type: String, _ lines: [String]) -> String {
    "  var \(name): \(type) {\n" + lines.map { "    \($0)\n" }.joined() + "  }\n"
  }

  /// What is chosen for the action as a whole, where it is not the usual.
  private var choices: [String] {
    var lines: [String] = []
    switch description.transport {
    case .workspace: break
    case .requests: lines.append("let transport = Transport.requests")
    case .standardLibrary: lines.append("let transport = Transport.standardLibrary")
    }
    switch description.failureDelivery {
    case .data: break
    case .failurePath: lines.append("let failureDelivery = FailureDelivery.failurePath")
    }
    return lines
  }

  private func line(_ input: InputDescription) -> String {
    var arguments = [SwiftLiterals.literal(input.name), ".\(input.type.rawValue)"]
    if !input.description.isEmpty { arguments.append(SwiftLiterals.literal(input.description)) }
    if !input.required { arguments.append("required: false") }
    if let example = input.example { arguments.append("example: \(SwiftLiterals.literal(example))") }
    if let allowed = input.allowed { arguments.append("allowed: \(SwiftLiterals.literal(.array(allowed)))") }
    if input.secret { arguments.append("secret: true") }
    return "let \(names[input.name]) = \(call("Input", arguments, indentation: "  "))"
  }

  private func line(_ failure: FailureDescription) -> String {
    "On(\(condition(failure.on)), \(literals.literal(failure.message)))"
  }

  /// A failure as a line names it.
  func condition(_ condition: FailureCondition) -> String {
    switch condition {
    case .status(let code): ".status(\(code))"
    case .clientErrors: ".clientErrors"
    case .serverErrors: ".serverErrors"
    case .timeout: ".timeout"
    case .connection: ".connection"
    case .other: ".anythingElse"
    }
  }

  /// A call on one line, or its arguments on a line of their own where one is too long.
  func call(_ name: String, _ arguments: [String], indentation: String = "    ") -> String {
    let line = "\(name)(\(arguments.joined(separator: ", ")))"
    guard line.count + indentation.count > 120 else { return line }
    let inner = "\n\(indentation)  "
    return "\(name)(\(inner)\(arguments.joined(separator: ",\(inner)")))"
  }
}
