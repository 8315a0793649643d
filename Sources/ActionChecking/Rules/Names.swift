import DataActions
import Diagnostics

extension Rule {
  /// GC111 and GC112: names of inputs and outputs that the platform does not take.
  static let names = Rule { subject in
    let inputs = subject.description.inputs.enumerated().flatMap { index, input in
      findings(kind: "input", name: input.name, at: subject.location("/inputs/\(index)/name"))
    }
    let outputs = subject.description.outputs.enumerated().flatMap { index, output in
      findings(kind: "output", name: output.name, at: subject.location("/outputs/\(index)/name"))
    }
    return inputs + outputs
  }

  private static func findings(kind: String, name: String, at location: SourceLocation) -> [Diagnostic] {
    guard isLegal(name) else {
      let message = "the \(kind)'s name \(quoted(name)) is not a letter followed by letters, digits, '-' and '_'"
      return [Diagnostic(.illegalName, message, at: location)]
    }
    guard let reserved = reservedNames.first(where: { $0.lowercased() == name.lowercased() }) else { return [] }
    let other = reserved == name ? "" : ", as \(quoted(reserved)) is"
    return [Diagnostic(.reservedName, "the \(kind)'s name \(quoted(name)) is reserved\(other)", at: location)]
  }

  private static func isLegal(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic else { return false }
    return name.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
      default: false
      }
    }
  }

  /// The platform's own members of every input, and the outputs that every action has.
  private static let reservedNames = ["orgId", "integrationId", "rawRequest", "success", "error"]
}
