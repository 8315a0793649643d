import Diagnostics
import JSONText
import PythonWorkers

/// Holds the end of a run against the action's definition.
struct ContractCheck {
  private let file: String
  private let outputs: [(name: String, type: JSONTree)]

  init(definition: JSONTree, file: String) {
    self.file = file
    var outputs = (definition["outputs"]?.elements ?? []).map { (name: $0["name"]?.string ?? "", type: $0) }
    // Where failures take the platform's own path, the definition names neither, and main returns both all the same.
    if !outputs.contains(where: { $0.name == "success" || $0.name == "error" }) {
      outputs.append(("success", .object([.init("datatype", .string("boolean"))])))
      outputs.append(("error", .object([.init("datatype", .string("string"))])))
    }
    self.outputs = outputs
  }

  func diagnostics(for ending: RunOutcome.Ending) -> [Diagnostic] {
    switch ending {
    case .returned(let value): return diagnostics(for: value)
    case .notJSON(let reason):
      return [
        diagnostic(.outputsNotADictionary, "what main returned cannot be handed on as JSON", notes: [Note(reason)])
      ]
    case .raised(let exception, let line):
      return [diagnostic(.scriptRaised, "the script raised \(exception.type): \(exception.message)", line: line)]
    case .exited(let exception, let line):
      return [diagnostic(.scriptExited, "the script asked to exit with '\(exception.message)'", line: line)]
    case .deadline(_, let line):
      return [diagnostic(.scriptTooSlow, "the script did not end by its deadline", line: line)]
    case .died(let death):
      let notes = death.lastWords.isEmpty ? [] : [Note(death.lastWords)]
      return [diagnostic(.interpreterDied, "the interpreter ended: \(Self.words(for: death.cause))", notes: notes)]
    }
  }

  private func diagnostics(for value: JSONTree) -> [Diagnostic] {
    guard let members = value.members else {
      return [diagnostic(.outputsNotADictionary, "main returned \(Self.kind(of: value)), not a dictionary")]
    }
    let found = members.compactMap { member -> Diagnostic? in
      guard let output = outputs.first(where: { $0.name == member.name }) else {
        return diagnostic(.outputUndeclared, "main returned '\(member.name)', which the definition does not declare")
      }
      guard !Self.fits(member.value, output.type) else { return nil }
      let type = output.type["datatype"]?.string ?? ""
      return diagnostic(
        .outputOfWrongType, "the output '\(member.name)' is \(Self.kind(of: member.value)), not of type '\(type)'")
    }
    let needed = value["success"] == .boolean(true) ? outputs.map(\.name).filter { $0 != "error" } : ["success"]
    let missing = needed.filter { value[$0] == nil }
    return found + missing.map { diagnostic(.outputMissing, "main did not return '\($0)'") }
  }

  private static func fits(_ value: JSONTree, _ type: JSONTree) -> Bool {
    switch (type["datatype"]?.string ?? type.string, value) {
    case ("string", .string), ("number", .number), ("boolean", .boolean), ("object", .object): true
    case ("integer", .number(let digits)):
      digits.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    case ("array", .array(let elements)):
      type["items"].map { items in elements.allSatisfy { fits($0, items) } } ?? true
    default: false
    }
  }

  private static func kind(of value: JSONTree) -> String {
    switch value {
    case .null: "null"
    case .boolean: "a boolean"
    case .number: "a number"
    case .string: "a text"
    case .array: "an array"
    case .object: "an object"
    }
  }

  private static func words(for cause: WorkerDeath.Cause) -> String {
    switch cause {
    case .exit(let status): "it exited with status \(status)"
    case .signal(let number): "signal \(number) killed it"
    case .deadline: "it was killed at the deadline"
    }
  }

  private func diagnostic(
    _ code: DiagnosticCode, _ message: String, line: Int? = nil, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(code, message, at: SourceLocation(file: file, line: line ?? 1), notes: notes)
  }
}
