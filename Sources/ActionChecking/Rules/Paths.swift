import DataActions
import Diagnostics
import JSONPath

/// The outputs with their paths read; nil when one of the paths is none (GC155), or leads to several values where one
/// is wanted (GC157). Regular expressions in them that are none are warned of (GC158).
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
  if let fact = output.call { return .call(fact) }
  if let value = output.value { return .value(value) }
  guard let text = output.path else { return nil }
  let root = output.each == nil ? JSONPath.Root.response : .current
  let location = subject.location(pointer + "/path")
  let path = read(text, root: root, at: location, &findings)
  if let path { findings += tooMany(path, for: output, at: location) }
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
    let path = try JSONPath(parsing: text, root: root)
    findings += unusualPatterns(in: path, at: location)
    return path
  } catch {
    let message = "\(error.expected) is expected at column \(error.column) of the path \(quoted(text))"
    findings.append(Diagnostic(.malformedPath, message, at: location))
    return nil
  }
}

/// What there is to say where one value is wanted of a path that asks for several by its form.
private func tooMany(
  _ path: JSONPath, for output: OutputDescription, at location: SourceLocation
) -> [Diagnostic] {
  let isArray = output.each == nil && output.type.element != nil
  guard output.take == nil, !isArray, path.asksForSeveral else { return [] }
  let message =
    "the path \(quoted(output.path ?? "")) selects several values, and the output \(quoted(output.name)) takes one"
  return [Diagnostic(.severalForOne, message, at: location, notes: [waysToTakeOne(for: output)])]
}

/// What to write where a path selects several values.
func waysToTakeOne(for output: OutputDescription) -> Note {
  let way = "path(\"\(output.path ?? "")\").first, .last, .count, .exists or .join(\", \") takes one ('take' in JSON)"
  return Note(output.each == nil && output.type != .object ? way + ", and an array takes all" : way)
}
