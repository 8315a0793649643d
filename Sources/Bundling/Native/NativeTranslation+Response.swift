import ActionChecking
import DataActions
import JSONText
import NativeActions

extension NativeTranslation {
  /// The translation map with the template that makes the outputs of it.
  mutating func response() -> NativeAction.Response {
    var response = NativeAction.Response(translationMap: [], defaults: [], successTemplate: "")
    var lines: [String] = []
    for (index, output) in action.outputs.enumerated() {
      let pointer = "/outputs/\(index)"
      if !output.description.operations.isEmpty {
        refuse("operations on a value of the response", at: pointer + "/operations/0")
      }
      switch output.source {
      case .call: refuse("an output that is about the call itself", at: pointer + "/call")
      case .elements: refuse("aligned arrays, for which the platform skips what is missing", at: pointer)
      case .value(let value): lines.append(line(output, fixed(value, pointer: pointer + "/value")))
      case .response(let path, let taking):
        guard let taken = taken(output, JaywayPath(path), taking, pointer: pointer) else { continue }
        response.translationMap.append(NativeAction.Variable(output.name, taken.path))
        if let text = taken.whenMissing { response.defaults.append(NativeAction.Variable(output.name, text)) }
        if output.description.type.element != nil {
          warn(
            "an element of another type fails the contract, where the script converts it or takes the default",
            at: pointer)
        }
        lines.append(line(output, OutputTemplate(output.description, reading: taken.reading).text))
      }
    }
    response.successTemplate = lines.isEmpty ? "{}" : "{\n" + lines.joined(separator: ",\n") + "\n}"
    return response
  }

  private func line(_ output: CheckedOutput, _ value: String) -> String {
    "  \(TemplateJSON.string(output.name)): \(value)"
  }

  private mutating func fixed(_ value: BodyValue, pointer: String) -> String {
    if case .text(let text) = value { return string(text, pointer: pointer) }
    if case .input(let name) = value, !input(name).required {
      refuse("an output that is an input which may be left out", at: pointer)
    }
    return json(value, pointer: pointer, indent: "  ")
  }

  /// A variable of the translation map, and how the template reads it.
  private struct Taken {
    let path: String
    /// The variable's default, as JSON.
    let whenMissing: String?
    let reading: String
  }

  private mutating func taken(
    _ output: CheckedOutput, _ path: JaywayPath?, _ taking: Taking, pointer: String
  ) -> Taken? {
    guard let path else {
      refuse("a path that the platform's JSONPath does not know, or reads in another way", at: pointer + "/path")
      return nil
    }
    switch taking {
    case .only where path.isDefinite, .first where path.isDefinite:
      return Taken(
        path: path.text, whenMissing: output.description.substituteForMissing?.text,
        reading: "\"$!{\(output.name)}\"")
    case .all where !path.isDefinite:
      return Taken(path: path.text, whenMissing: "[]", reading: "\"$!{\(output.name)}\"")
    case .first:
      return Taken(
        path: path.text, whenMissing: "[]",
        reading: "$successTemplateUtils.firstFromArray(\"${\(output.name)}\", \"\")")
    case .only: refuse("one value, where its path can select several; .first is known", at: pointer + "/path")
    case .all, .last, .count, .exists, .join:
      refuse("what is taken of the values that its path selects", at: pointer + "/take")
    }
    return nil
  }
}

extension OutputDescription {
  /// What stands in for a value that is missing, as JSON; nil where the call fails then.
  var substituteForMissing: JSONValue? { substitute(whenMissing) }

  /// What stands in for null, as JSON; nil where the call fails then.
  var substituteForNull: JSONValue? { substitute(whenNull) }

  private func substitute(_ own: Substitute?) -> JSONValue? {
    switch own {
    case .value(let value): value
    case .failure: nil
    case nil: self.default
    }
  }
}

extension JSONValue {
  /// The value as JSON.
  var tree: JSONTree {
    switch self {
    case .null: .null
    case .boolean(let value): .boolean(value)
    case .integer(let value): .integer(value)
    case .number(let value): .number("\(value)")
    case .string(let value): .string(value)
    case .array(let values): .array(values.map(\.tree))
    case .object(let members):
      .object(
        members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { .init($0.key, $0.value.tree) })
    }
  }

  /// The value as JSON on one line.
  var text: String { tree.text(.compact) }
}
