import DataActions
import Diagnostics
import JSONPath

/// The outputs with their paths read; nil when one of the paths is none (GC155).
func checkOutputs(_ subject: Subject) -> Checked<[CheckedOutput]> {
  var outputs: [CheckedOutput] = []
  var findings: [Diagnostic] = []
  for (index, output) in subject.description.outputs.enumerated() {
    let source = source(of: output, at: "/outputs/\(index)", subject, &findings)
    if let source { outputs.append(CheckedOutput(description: output, source: source)) }
  }
  return Checked(outputs.count == subject.description.outputs.count ? outputs : nil, findings)
}

private func source(
  of output: OutputDescription, at pointer: String, _ subject: Subject, _ findings: inout [Diagnostic]
) -> OutputSource? {
  if let value = output.value { return .value(value) }
  guard let text = output.path else { return nil }
  let root = output.each == nil ? JSONPath.Root.response : .current
  let path = read(text, root: root, at: subject.location(pointer + "/path"), &findings)
  guard let each = output.each else {
    return path.map { .response(path: $0, taking: Taking(output.take, path: $0, isArray: output.type.element != nil)) }
  }
  let elements = read(each, root: .response, at: subject.location(pointer + "/each"), &findings)
  guard let path, let elements else { return nil }
  return .elements(each: elements, path: path, taking: Taking(output.take, path: path, isArray: false))
}

private func read(
  _ text: String, root: JSONPath.Root, at location: SourceLocation, _ findings: inout [Diagnostic]
) -> JSONPath? {
  do throws(JSONPathError) {
    return try JSONPath(parsing: text, root: root)
  } catch {
    let message = "\(error.expected) is expected at column \(error.column) of the path \(quoted(text))"
    findings.append(Diagnostic(.malformedPath, message, at: location))
    return nil
  }
}
