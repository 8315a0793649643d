import DataActions
import Diagnostics

extension Rule {
  /// GC146: a timeout that the platform does not take.
  static let timeout = Rule { subject in
    let seconds = subject.description.request.timeoutSeconds
    let range = RequestDescription.timeoutRange
    if range.contains(seconds) { return [] }
    let message = "the timeout of \(seconds) s is not between \(range.lowerBound) s and \(range.upperBound) s"
    return [Diagnostic(.timeoutOutOfRange, message, at: subject.location("/request/timeoutSeconds"))]
  }
}
