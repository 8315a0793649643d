import DataActions
import Diagnostics

extension Rule {
  /// GC160 to GC162: a failure that stands twice, one that never applies, and a status that is none.
  static let failures = Rule { subject in
    let conditions = subject.description.failures.map(\.on)
    return conditions.enumerated().compactMap { index, condition in
      let location = subject.location("/failures/\(index)/on")
      if case .status(let code) = condition, !FailureCondition.statuses.contains(code) {
        return Diagnostic(.statusOfNoFailure, "the status \(code) is not that of a failure", at: location)
      }
      guard let earlier = conditions[..<index].firstIndex(where: { covers($0, condition) }) else { return nil }
      let first = subject.location("/failures/\(earlier)/on")
      let note = Note("the earlier line", at: first)
      if conditions[earlier] == condition {
        let message = "the failure \(quoted(condition.word)) is described twice"
        return Diagnostic(.duplicateFailure, message, at: location, notes: [note])
      }
      // A service's line may say more than one of its actions needs.
      if first.file != location.file { return nil }
      let message = "the failure \(quoted(condition.word)) never applies after \(quoted(conditions[earlier].word))"
      return Diagnostic(.unreachableFailure, message, at: location, notes: [note])
    }
  }

  /// Whether the earlier of two conditions leaves nothing for the later one.
  private static func covers(_ earlier: FailureCondition, _ later: FailureCondition) -> Bool {
    switch (earlier, later) {
    case (.clientErrors, .status(let code)): (400...499).contains(code)
    case (.serverErrors, .status(let code)): (500...599).contains(code)
    default: earlier == later
    }
  }
}
