import DataActions
import Diagnostics

extension Rule {
  /// GC105: a count, an existence or a joined text that is not of the output's type.
  static let takes = Rule { subject in
    subject.description.outputs.enumerated().compactMap { index, output in
      guard let fault = output.take.flatMap({ fault(of: $0, for: output.valueType) }) else { return nil }
      let message = "\(fault), and the output \(quoted(output.name)) is \(quoted(output.type.rawValue))"
      return Diagnostic(.unfittingTake, message, at: subject.location("/outputs/\(index)/take"))
    }
  }

  private static func fault(of take: Take, for type: OutputType) -> String? {
    switch take {
    case .first, .last: nil
    case .count: type == .integer || type == .number ? nil : "'count' is a whole number"
    case .exists: type == .boolean ? nil : "'exists' is true or false"
    case .join: type == .string ? nil : "'join' makes a text"
    }
  }
}

extension OutputDescription {
  /// The type of what the path leads to: that of one element where there is an `each`.
  var valueType: OutputType { each == nil ? type : type.element ?? type }
}
