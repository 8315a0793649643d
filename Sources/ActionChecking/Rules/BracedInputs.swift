import DataActions
import Diagnostics
import JSONText

extension Rule {
  /// GC120: a literal, or a path, that has an input's name in braces.
  static let bracedInputs = Rule { subject in
    inTexts(subject) + inPaths(subject)
  }

  private static func inTexts(_ subject: Subject) -> [Diagnostic] {
    subject.texts.flatMap { placed in
      BracedInput.all(in: placed.text, of: subject.description).map { braced in
        let location = subject.location(placed.pointer(ofPart: braced.part))
        let isJSON = location.file.hasSuffix(".json")
        return diagnostic(braced, at: location, Note(isJSON ? json(braced) : swift(braced)))
      }
    }
  }

  private static func inPaths(_ subject: Subject) -> [Diagnostic] {
    subject.description.outputs.enumerated().flatMap { index, output in
      [("path", output.path), ("each", output.each)].flatMap { key, path in
        BracedInput.all(in: Text([.literal(path ?? "")]), of: subject.description).map { braced in
          let note = Note("a path is the same in each call: an input can choose only what is asked for, in the request")
          return diagnostic(braced, at: subject.location("/outputs/\(index)/\(key)"), note)
        }
      }
    }
  }

  private static func diagnostic(_ braced: BracedInput, at location: SourceLocation, _ note: Note) -> Diagnostic {
    let message = "\(quoted(braced.written)) is plain text, and \(quoted(braced.name)) is an input"
    return Diagnostic(.bracesForInput, message, at: location, notes: [note])
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
