import DataActions
import Diagnostics

extension Rule {
  /// GC210 to GC212: a deadline that the platform does not take, a call that can take longer than it waits, and a
  /// deadline that ends every attempt before its timeout.
  static let callTime = Rule { subject in
    let request = subject.description.request
    let range = RequestDescription.timeoutRange
    if let deadline = request.deadlineSeconds, !range.contains(deadline) {
      let message = "the deadline of \(deadline) s is not between \(range.lowerBound) s and \(range.upperBound) s"
      return [Diagnostic(.deadlineOutOfRange, message, at: subject.location("/request/deadlineSeconds"))]
    }
    // What is out of its range is told by the rule of its own.
    guard range.contains(request.timeoutSeconds), request.retry.map(\.isInRange) ?? true,
      request.pages.map(\.isInRange) ?? true
    else { return [] }
    return [tooLong(request, in: subject), tooShort(request, in: subject)].compactMap(\.self)
  }

  private static func tooLong(_ request: RequestDescription, in subject: Subject) -> Diagnostic? {
    let limit = subject.terms.limitSeconds
    let seconds = subject.description.wholeSeconds(subject.terms)
    guard seconds > limit else { return nil }
    let whence = Note("the limit is 'limit-seconds' of gcgen.yaml, \(WorkspaceTerms.defaultLimitSeconds) unless said")
    if request.deadlineSeconds != nil {
      let message = "the deadline of \(seconds) s is longer than the limit of \(limit) s"
      return Diagnostic(.callTooLong, message, at: subject.location("/request/deadlineSeconds"), notes: [whence])
    }
    let reason = WorstCase(subject.description, terms: subject.terms).reason
    let message = "the call can take \(seconds) s, and the limit is \(limit) s: \(reason)"
    let way = Note("write Deadline(seconds: \(limit)), 'deadlineSeconds' in JSON, or less; or a shorter Timeout")
    let part = request.pages != nil ? "pages" : request.retry != nil ? "retry" : "timeoutSeconds"
    return Diagnostic(.callTooLong, message, at: subject.location("/request/\(part)"), notes: [way, whence])
  }

  /// Only where the author wrote both: a deadline alone is all that is wanted, maybe.
  private static func tooShort(_ request: RequestDescription, in subject: Subject) -> Diagnostic? {
    guard let deadline = request.deadlineSeconds, deadline < request.timeoutSeconds,
      let timeout = subject.located.locations["/request/timeoutSeconds"]
    else { return nil }
    let message = "the deadline of \(deadline) s is shorter than the timeout of \(request.timeoutSeconds) s"
    let note = Note("the timeout of each attempt", at: timeout)
    return Diagnostic(
      .deadlineBelowTimeout, message, at: subject.location("/request/deadlineSeconds"), notes: [note])
  }
}

extension RetryDescription {
  /// Whether the number of retries is one that can be had.
  var isInRange: Bool { Self.timesRange.contains(times) }
}

extension PagesDescription {
  /// Whether the number of pages is one that can be had.
  var isInRange: Bool { Self.atMostRange.contains(atMost) }
}
