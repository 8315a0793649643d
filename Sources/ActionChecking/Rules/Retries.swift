import DataActions
import Diagnostics

extension Rule {
  /// GC213 to GC217: a retry that is none, that may do the same twice, or that follows what it cannot mend; GC113,
  /// GC140 and GC141 for the header of its key.
  static let retries = Rule { subject in
    guard let retry = subject.description.request.retry else { return [] }
    let location = subject.location("/request/retry")
    var findings: [Diagnostic] = []
    if !retry.isInRange {
      let range = RetryDescription.timesRange
      let message = "\(retry.times) retries are not between \(range.lowerBound) and \(range.upperBound)"
      findings.append(Diagnostic(.retriesOutOfRange, message, at: subject.location("/request/retry/times")))
    }
    let method = subject.description.request.method
    if !retry.isAllowed(for: method) {
      let message = "a \(method.rawValue) request is sent again, and nothing tells the API that it is the same"
      let note = Note("retry(…, idempotencyKey: \"Idempotency-Key\") sends such a header, if the API knows it")
      findings.append(Diagnostic(.retryOfUnsafeMethod, message, at: location, notes: [note]))
    }
    if retry.on.isEmpty { findings.append(Diagnostic(.pointlessRetry, "the retry names no failure", at: location)) }
    return findings + conditionFindings(retry.on, in: subject) + keyFindings(retry.idempotencyKey, in: subject)
  }

  private static func conditionFindings(_ conditions: [FailureCondition], in subject: Subject) -> [Diagnostic] {
    conditions.enumerated().compactMap { index, condition in
      let location = subject.location("/request/retry/on/\(index)")
      let word = quoted(condition.word)
      let others = conditions.enumerated().filter { $0.offset != index }
      if others.contains(where: { $0.offset < index && $0.element == condition || covers($0.element, condition) }) {
        return Diagnostic(.repeatedRetryCondition, "the failure \(word) is covered by another", at: location)
      }
      switch condition {
      case .connection, .timeout, .serverErrors: return nil
      case .other, .clientErrors:
        return Diagnostic(.pointlessRetry, "a retry after \(word) mends nothing", at: location)
      case .status(let code) where !FailureCondition.statuses.contains(code):
        return Diagnostic(.pointlessRetry, "the status \(code) is not that of a failure", at: location)
      case .status(let code) where code < 500 && !passing.contains(code):
        return Diagnostic(.doubtfulRetry, "the status \(code) does not pass by itself", at: location)
      case .status: return nil
      }
    }
  }

  private static func covers(_ wider: FailureCondition, _ condition: FailureCondition) -> Bool {
    guard case .status(let code) = condition, wider == .serverErrors else { return false }
    return (500...599).contains(code)
  }

  /// The statuses of a client's mistake that speak of the moment (RFC 9110, 4918, 8470 and 6585).
  private static let passing: Set = [408, 409, 423, 425, 429]

  private static func keyFindings(_ name: String?, in subject: Subject) -> [Diagnostic] {
    guard let name else { return [] }
    let location = subject.location("/request/retry/idempotencyKey")
    if let finding = headerNameFinding(name, at: location) { return [finding] }
    let headers = subject.description.request.headers
    guard let index = headers.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) else { return [] }
    let note = Note("the header", at: subject.location("/request/headers/\(index)/name"))
    return [
      Diagnostic(.duplicateName, "the header \(quoted(name)) is written by hand, too", at: location, notes: [note])
    ]
  }
}
