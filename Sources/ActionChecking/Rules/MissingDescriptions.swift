import DataActions
import Diagnostics

extension Rule {
  /// GC116, a warning: the action, an input or an output says nothing about itself.
  static let missingDescriptions = Rule { subject in
    let description = subject.description
    let action = [("the action \(quoted(subject.located.action)) has no summary", description.summary, "/summary")]
    let inputs = description.inputs.enumerated().map { index, input in
      ("the input \(quoted(input.name)) has no description", input.description, "/inputs/\(index)/description")
    }
    let outputs = description.outputs.enumerated().map { index, output in
      ("the output \(quoted(output.name)) has no description", output.description, "/outputs/\(index)/description")
    }
    return (action + inputs + outputs).compactMap { message, text, pointer in
      guard text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else { return nil }
      return Diagnostic(.missingDescription, message, at: subject.location(pointer))
    }
  }
}
