import DataActions
import Diagnostics

extension Rule {
  /// GC107: something that cannot be done to the values of an output.
  static let operations = Rule { subject in
    subject.description.outputs.enumerated().flatMap { index, output -> [Diagnostic] in
      let pointer = "/outputs/\(index)/operations"
      let type = output.type.element ?? output.type
      let what = "the output \(quoted(output.name))"
      if type == .object, !output.operations.isEmpty {
        let message = "\(what) is made of objects, to which nothing can be done"
        return [Diagnostic(.unfittingOperation, message, at: subject.location(pointer))]
      }
      var isTime = false
      return output.operations.enumerated().compactMap { place, operation -> Diagnostic? in
        let fault: String?
        switch operation {
        case .trim, .upper, .lower, .prefix: fault = nil
        case .replace(let text, _): fault = text.isEmpty ? "replaces an empty text" : nil
        case .dateTime, .date:
          fault =
            type == .string
            ? (isTime ? "becomes a date or time twice" : nil)
            : "becomes a date or time, which is a text, and its type is \(quoted(output.type.rawValue))"
          isTime = true
        }
        return fault.map {
          Diagnostic(.unfittingOperation, "\(what) \($0)", at: subject.location("\(pointer)/\(place)"))
        }
      }
    }
  }
}
