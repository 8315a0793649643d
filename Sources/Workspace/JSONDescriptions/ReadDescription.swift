package import ActionChecking
import DataActions
package import Diagnostics
import JSONText

/// The description that a JSON file holds, with the place of each of its parts.
///
/// Rejects with GC101 (not JSON) and GC102 (not a description).
package func readDescription(json bytes: [UInt8], file: String, action: String) -> Checked<LocatedDescription> {
  let json: LocatedJSON
  do throws(JSONSyntaxError) {
    json = try LocatedJSON(parsing: bytes)
  } catch {
    let location = SourceLocation(file: file, line: error.position.line, column: error.position.column)
    return Checked(nil, [Diagnostic(.malformedJSON, error.message, at: location)])
  }
  do {
    let locations = json.positions.mapValues { SourceLocation(file: file, line: $0.line, column: $0.column) }
    return Checked(
      LocatedDescription(
        action: action, description: try json.tree.decode(ActionDescription.self),
        location: SourceLocation(file: file), locations: locations))
  } catch {
    let message = "the JSON is not that of a description: \(error)"
    return Checked(nil, [Diagnostic(.unfittingMember, message, at: SourceLocation(file: file))])
  }
}
