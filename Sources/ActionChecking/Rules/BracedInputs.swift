import DataActions
import Diagnostics
import JSONText

extension Rule {
  /// GC120: a literal that has an input's name in braces.
  static let bracedInputs = Rule { subject in
    subject.texts.flatMap { placed in
      BracedInput.all(in: placed.text, of: subject.description).map { braced in
        let location = subject.location(placed.pointer(ofPart: braced.part))
        let message = "\(quoted(braced.written)) is plain text, and \(quoted(braced.name)) is an input"
        let isJSON = location.file.hasSuffix(".json")
        return Diagnostic(
          .bracesForInput, message, at: location, notes: [Note(isJSON ? json(braced) : swift(braced))])
      }
    }
  }

  /// The constant's name is the author's, and a description does not know it.
  private static func swift(_ braced: BracedInput) -> String {
    let line = #""\#(braced.before)\(…)\#(braced.after)""#
    return "write \(line), with the constant that declares the input \(quoted(braced.name)) for '…'"
  }

  private static func json(_ braced: BracedInput) -> String {
    let input = JSONTree.object([.init("input", .string(braced.name))])
    let literals = (braced.before, braced.after)
    let parts = [JSONTree.string(literals.0), input, .string(literals.1)].filter { $0 != .string("") }
    return "write \(JSONTree.array(parts).text(.compact))"
  }
}
