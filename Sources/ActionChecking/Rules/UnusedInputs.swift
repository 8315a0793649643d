import DataActions
import Diagnostics

extension Rule {
  /// GC117, a warning: an input that no part of the request, no output and no failure uses.
  static let unusedInputs = Rule { subject in
    // An input in braces was meant to be used, and GC120 says so.
    let braced = subject.texts.flatMap { BracedInput.all(in: $0.text, of: subject.description) }
    let used = Set(subject.inputUses.map(\.name) + braced.map(\.name))
    return subject.description.inputs.enumerated().compactMap { index, input in
      guard !used.contains(input.name) else { return nil }
      return Diagnostic(
        .unusedInput, "the input \(quoted(input.name)) is never used", at: subject.location("/inputs/\(index)/name"))
    }
  }
}
