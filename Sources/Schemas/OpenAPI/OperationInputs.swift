import DataActions
import JSONText

/// The inputs of an action in the making, and where the names of an API's parameters come to stand.
struct OperationInputs {
  private(set) var inputs: [InputDescription] = []
  /// Optional parts of the request that were left out, so that the action stays readable.
  private(set) var leftOut: [String] = []
  private var optionalCount = 0
  private var taken: Set<String> = Set(["orgid", "integrationid", "rawrequest"])

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
    let name = uniqueName(wireName, within: parent)
    let words =
      description.isEmpty ? "The \(name.split { $0 == "_" || $0 == "-" }.joined(separator: " "))" : description
    inputs.append(InputDescription(name: name, type: type, required: isRequired, description: words, allowed: allowed))
    return name
  }

  /// Notes a part of the request that is optional and not asked for.
  mutating func leaveOut(_ name: String) { leftOut.append(name) }

  private mutating func uniqueName(_ wireName: String, within parent: String) -> String {
    let own = Self.legal(wireName)
    var name = own
    if taken.contains(name.lowercased()), !parent.isEmpty { name = "\(Self.legal(parent))_\(own)" }
    let stem = name
    var number = 2
    while taken.contains(name.lowercased()) {
      name = "\(stem)_\(number)"
      number += 1
    }
    taken.insert(name.lowercased())
    return name
  }

  /// The nearest name that the platform takes: a letter, then letters, digits, `_` and `-`.
  static func legal(_ wireName: String) -> String {
    let isWord = { (scalar: Unicode.Scalar) in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_" || scalar == "-")
    }
    let words = wireName.unicodeScalars.split { !isWord($0) }.map { String($0) }
    let name = words.joined(separator: "_")
    guard let first = name.unicodeScalars.first else { return "value" }
    return first.properties.isAlphabetic ? name : "value_" + name.drop { $0 == "_" || $0 == "-" }
  }
}
