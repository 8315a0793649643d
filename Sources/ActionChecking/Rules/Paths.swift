import DataActions
import Diagnostics
import JSONPath

/// The paths of all outputs; nil when one of them is none (GC155) or not supported yet (GC156).
func parsePaths(_ subject: Subject) -> Checked<[JSONPath]> {
  var paths: [JSONPath] = []
  var findings: [Diagnostic] = []
  for (index, output) in subject.description.outputs.enumerated() {
    do throws(JSONPathError) {
      paths.append(try JSONPath(parsing: output.path))
    } catch {
      let location = subject.location("/outputs/\(index)/path")
      let place = "at column \(error.column) of the path \(quoted(output.path))"
      switch error.reason {
      case .malformed:
        findings.append(Diagnostic(.malformedPath, "\(error.expected) is expected \(place)", at: location))
      case .unsupported(let construct):
        let message = "\(construct) stands \(place), and only names and indexes are supported so far"
        findings.append(Diagnostic(.unsupportedPath, message, at: location))
      }
    }
  }
  return Checked(paths, findings)
}
