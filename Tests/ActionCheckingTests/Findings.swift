import ActionChecking
import DataActions
import Diagnostics
import JSONText

/// An action about which there is nothing to say.
let cleanAction = ActionDescription(
  name: "CRM - Get customer", summary: "Reads a customer",
  inputs: [InputDescription(name: "who", type: .string, description: "The caller", example: .string("C-1"))],
  request: RequestDescription(
    method: .get, url: Text([.literal("https://crm.example.com/customers/"), .input("who")]),
    headers: [NamedText(name: "Accept", value: Text([.literal("application/json")]))]),
  outputs: [OutputDescription(name: "city", type: .string, description: "The city", path: "$.address.city")])

/// What is said about an action: `GC113 /inputs/1/name`, the place as a pointer into its canonical JSON.
func findings(
  environments: Environments = Environments(), limitSeconds: Int = WorkspaceTerms.defaultLimitSeconds,
  _ change: (inout ActionDescription) -> Void
) throws -> [String] {
  var description = cleanAction
  change(&description)
  let located = try located(description)
  let pointers = Dictionary(uniqueKeysWithValues: located.locations.map { ($0.value, $0.key) })
  let terms = WorkspaceTerms(environments: environments, limitSeconds: limitSeconds)
  return check(located, terms: terms).diagnostics.map { diagnostic in
    "\(diagnostic.code.id) \(diagnostic.location.flatMap { pointers[$0] } ?? "nowhere")"
  }
}

/// What becomes of the clean action after a change.
func checked(
  environments: Environments = Environments(), _ change: (inout ActionDescription) -> Void
) throws -> Checked<CheckedAction> {
  var description = cleanAction
  change(&description)
  return check(try located(description), terms: WorkspaceTerms(environments: environments))
}

/// A description with its places in its canonical JSON.
private func located(_ description: ActionDescription) throws -> LocatedDescription {
  // Numbers that JSON cannot write have no places of their own.
  let text = (try? JSONTree(encoding: description))?.text(.pretty) ?? "{}"
  let positions = try LocatedJSON(parsing: Array(text.utf8)).positions
  let file = "Actions/GetCustomer.swift"
  return LocatedDescription(
    action: "GetCustomer", description: description, location: SourceLocation(file: file),
    locations: positions.mapValues { SourceLocation(file: file, line: $0.line, column: $0.column) })
}
