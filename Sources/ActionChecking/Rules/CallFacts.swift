import DataActions
import Diagnostics

extension Rule {
  /// GC240: an output about the call of another type than what it says.
  static let callFacts = Rule { subject in
    subject.description.outputs.enumerated().compactMap { index, output in
      guard let fact = output.call, output.type != fact.type else { return nil }
      let message =
        "the output \(quoted(output.name)) is \(quoted(output.type.rawValue)), and \(quoted(fact.rawValue)) is "
        + quoted(fact.type.rawValue)
      return Diagnostic(.unfittingFact, message, at: subject.location("/outputs/\(index)/type"))
    }
  }
}
