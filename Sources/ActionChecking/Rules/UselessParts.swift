import DataActions
import Diagnostics
import JSONPath

extension Rule {
  /// GC106: a part of an output that can never count.
  static let uselessParts = Rule { subject in
    subject.description.outputs.enumerated().flatMap { index, output -> [Diagnostic] in
      let useless = uselessParts(of: output)
      guard let reason = useless.reason else { return [] }
      return useless.parts.map { part in
        let message = "\(quoted(part)) of the output \(quoted(output.name)) never counts: \(reason)"
        return Diagnostic(.uselessPart, message, at: subject.location("/outputs/\(index)/\(part)"))
      }
    }
  }

  /// The members that are there for nothing, with why.
  private static func uselessParts(of output: OutputDescription) -> (parts: [String], reason: String?) {
    let substitutes = [
      ("default", output.default != nil), ("whenMissing", output.whenMissing != nil),
      ("whenNull", output.whenNull != nil),
    ]
    let changes = [("operations", !output.operations.isEmpty)]
    let (parts, reason): ([(String, Bool)], String?) =
      if output.call != nil {
        ([("take", output.take != nil)] + changes + substitutes, "it says something of the call, which is always known")
      } else if output.value != nil {
        ([("take", output.take != nil)] + changes + substitutes, "its value does not come from the response")
      } else if output.take == .count {
        (changes + substitutes, "there is always a count")
      } else if output.take == .exists {
        (changes + substitutes, "it is always known whether there is any")
      } else if case .join? = output.take {
        ([("whenMissing", output.whenMissing != nil)], "no value at all is an empty text")
      } else if output.takesAll {
        ([("whenMissing", output.whenMissing != nil)], "no value at all is an empty array")
      } else {
        ([], nil)
      }
    return (parts.filter(\.1).map(\.0), reason)
  }
}

extension OutputDescription {
  /// Whether it is an array of all that its path selects; not where the path leads to one array.
  fileprivate var takesAll: Bool {
    guard each == nil, take == nil, type.element != nil, let path else { return false }
    return (try? JSONPath(parsing: path))?.singularSteps == nil
  }
}
