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
  environments: Environments = Environments(), _ change: (inout ActionDescription) -> Void
) throws -> [String] {
  try checked(environments: environments, change).diagnostics.map { diagnostic in
    "\(diagnostic.code.id) \(diagnostic.location?.file ?? "nowhere")"
  }
}

/// What becomes of the clean action after a change, each place being a file named by its pointer.
func checked(
  environments: Environments = Environments(), _ change: (inout ActionDescription) -> Void
) throws -> Checked<CheckedAction> {
  var description = cleanAction
  change(&description)
  return check(try located(description), environments: environments)
}

/// A description whose places are files named by their pointers, in the order of its canonical JSON.
private func located(_ description: ActionDescription) throws -> LocatedDescription {
  // Numbers that JSON cannot write have no places of their own.
  let text = (try? JSONTree(encoding: description))?.text(.pretty) ?? "{}"
  let pointers = try LocatedJSON(parsing: Array(text.utf8)).positions
  let locations = pointers.map { ($0.key, SourceLocation(file: $0.key, line: $0.value.line, column: $0.value.column)) }
  return LocatedDescription(
    action: "GetCustomer", description: description, location: SourceLocation(file: "/"),
    locations: Dictionary(uniqueKeysWithValues: locations))
}
