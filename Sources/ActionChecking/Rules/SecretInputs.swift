import DataActions
import Diagnostics

extension Rule {
  /// GC207: a value of a secret input that the description has, as an example or as one that is allowed.
  static let secretInputs = Rule { subject in
    subject.description.inputs.enumerated().flatMap { index, input -> [Diagnostic] in
      guard input.secret else { return [] }
      let members = [("example", input.example != nil), ("allowed", input.allowed != nil)]
      return members.filter(\.1).map { member, _ in
        let message = "the secret input \(quoted(input.name)) has \(quoted(member)), which is written out"
        return Diagnostic(.writtenSecretInput, message, at: subject.location("/inputs/\(index)/\(member)"))
      }
    }
  }
}
