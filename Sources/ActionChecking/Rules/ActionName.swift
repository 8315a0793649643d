import DataActions
import Diagnostics

extension Rule {
  /// GC110: the name that people see is empty, too long for the platform or not one line.
  static let actionName = Rule { subject in
    let name = subject.description.name
    let scalars = name.unicodeScalars
    let fault: String? =
      if scalars.allSatisfy(\.properties.isWhitespace) {
        "is empty"
      } else if scalars.count > longestActionName {
        "has \(scalars.count) characters, and the platform takes \(longestActionName)"
      } else if scalars.contains(where: { $0.properties.generalCategory == .control }) {
        "has a control character or a line break"
      } else {
        nil
      }
    guard let fault else { return [] }
    return [Diagnostic(.illegalActionName, "the action's name \(fault)", at: subject.location("/name"))]
  }

  /// The platform's limit for the name of an action.
  private static let longestActionName = 256
}
