/// GC210 to GC212: what is wrong with how long a call may take.
extension DiagnosticCode {
  static let timeCodes = [deadlineOutOfRange, callTooLong, deadlineBelowTimeout]

  /// The deadline is not one that the platform takes.
  package static let deadlineOutOfRange = DiagnosticCode(
    "GC210", "the deadline is out of range",
    why: "The platform gives an action between 1 and 60 seconds; after that the flow goes on without it.",
    bad: "Deadline(seconds: 120)",
    good: "Deadline(seconds: 30)")

  /// A call can take longer than the platform waits.
  package static let callTooLong = DiagnosticCode(
    "GC211", "the call can take longer than the platform waits",
    why: """
      Who waits no longer is told nothing of what went wrong. Without a Deadline a call may take as long as all its \
      attempts, pauses, pages and requests for a token together, and that has to be at most 'limit-seconds' of \
      gcgen.yaml: 60 unless said.
      """,
    bad: #"""
      Timeout(seconds: 20)
      retry(3, on: .serverErrors)
      """#,
    good: #"""
      Timeout(seconds: 20)
      Deadline(seconds: 45)
      retry(3, on: .serverErrors)
      """#)

  /// The deadline leaves no attempt the time that its timeout gives it.
  package static let deadlineBelowTimeout = DiagnosticCode(
    "GC212", "the deadline is shorter than the timeout", .warning,
    why: "No attempt ever gets the time that the timeout gives it: the deadline ends it before.",
    bad: #"""
      Timeout(seconds: 20)
      Deadline(seconds: 10)
      """#,
    good: #"""
      Timeout(seconds: 10)
      Deadline(seconds: 20)
      """#)
}
