import DataActions
import Diagnostics

extension Rule {
  /// GC114: a text, a body or an output uses an input that is not declared.
  static let declaredInputs = Rule { subject in
    let declared = subject.description.inputs.map(\.name)
    return subject.inputUses.filter { !declared.contains($0.name) }.map { use in
      let notes =
        nearestWord(to: use.name, among: declared).map { [Note("the nearest declared input is \(quoted($0))")] } ?? []
      let message = "the input \(quoted(use.name)) is not declared"
      return Diagnostic(.undeclaredInput, message, at: subject.location(use.pointer), notes: notes)
    }
  }
}
