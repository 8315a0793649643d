import DataActions
import JSONText

/// The inputs of an action in the making, and where the names of an API's parameters come to stand.
struct OperationInputs {
  private(set) var inputs: [InputDescription] = []
  /// Optional parts of the request that were left out, so that the action stays readable.
  private(set) var leftOut: [String] = []
  private var optionalCount = 0
  private var names = ContractNames()

  /// So many optional inputs are as many as a person wants to see; the others can be written by hand.
  private static let mostOptional = 20

  /// The name of an input for a parameter, declared with it; nil where it is optional and one too many.
  mutating func declare(
    _ wireName: String, within parent: String = "", type: InputType, isRequired: Bool, description: String,
    allowed: [JSONValue]? = nil
  ) -> String? {
    if !isRequired {
      if optionalCount >= Self.mostOptional {
        leaveOut(wireName)
        return nil
      }
      optionalCount += 1
    }
    let own = ContractNames.legal(wireName)
    let name = names.take(own, orElse: parent.isEmpty ? own : "\(ContractNames.legal(parent))_\(own)")
    let words =
      description.isEmpty ? "The \(name.split { $0 == "_" || $0 == "-" }.joined(separator: " "))" : description
    inputs.append(InputDescription(name: name, type: type, required: isRequired, description: words, allowed: allowed))
    return name
  }

  /// Notes a part of the request that is optional and not asked for.
  mutating func leaveOut(_ name: String) { leftOut.append(name) }
}
