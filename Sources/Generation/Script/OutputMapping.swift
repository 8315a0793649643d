import ActionChecking
import DataActions
import JSONPath
import PythonSyntax

/// An output on its way from the description to a variable.
struct OutputMapping {
  /// What the author says.
  let output: OutputDescription
  /// Where its value comes from.
  let source: OutputSource
  /// Where it stands in the description.
  let pointer: String
  /// What the flow gets.
  let variable: PythonName
  /// The variable that is worked on: the same, but for arrays that are made element by element.
  let element: PythonName
  /// What stands in for what is missing, null or of another type.
  let substitutes: Substitutes

  /// The mapping of one output.
  init(
    _ output: CheckedOutput, index: Int, variable: PythonName, failures: FailureTexts, scope: inout ScriptScope
  ) {
    self.output = output.description
    source = output.source
    pointer = "/outputs/\(index)"
    self.variable = variable
    let path: JSONPath?
    switch output.source {
    case .value, .call: (path, element) = (nil, variable)
    case .response(let response, _): (path, element) = (response, variable)
    case .elements(_, let inElement, _):
      let name = output.description.name + "_value"
      (path, element) = (inElement, scope.variable(inElement.lastName ?? name, otherwise: name))
    }
    substitutes = Substitutes(output.description, path: path, failures: failures, scope: &scope)
  }

  /// The path to the elements of an aligned array; nil for any other output.
  var each: JSONPath? { if case .elements(let each, _, _) = source { each } else { nil } }

  /// The path from an element of an aligned array to its value; nil for any other output.
  var elementPath: JSONPath? { if case .elements(_, let path, _) = source { path } else { nil } }

  /// Whether the output has nothing to do with the response.
  var isValue: Bool {
    switch source {
    case .value, .call: true
    case .response, .elements: false
    }
  }

  /// The type of one value: an element's where the array is made element by element, and in any array.
  var type: OutputType { output.type.element ?? output.type }

  /// The variable that is worked on, with what is in it.
  func value(_ extent: MappedValue.Extent) -> MappedValue {
    MappedValue(
      output: output.name, variable: element, type: type, extent: extent, substitutes: substitutes)
  }

  /// What is in the variable once the nodes are taken.
  func extent(_ taking: Taking) -> MappedValue.Extent {
    switch taking {
    case .all, .join: return .nodes
    case .only, .first, .last, .count, .exists: break
    }
    return output.type.element == nil || each != nil ? .one : .array
  }
}

extension JSONPath {
  /// The name at the end of a path, if any: `name` of `@.user.name`.
  fileprivate var lastName: String? {
    if case .name(let name)? = singularSteps?.last { name.text } else { nil }
  }
}
