/// GC160 to GC164: what is wrong with the failures.
extension DiagnosticCode {
  static let failureCodes = [duplicateFailure, unreachableFailure, statusOfNoFailure]

  /// A failure is described twice.
  package static let duplicateFailure = DiagnosticCode(
    "GC160", "a failure is described twice",
    why: "Only the first line would ever be used.",
    bad: #"""
      On(.status(404), "User not found")
      On(.status(404), "No such user")
      """#,
    good: #"On(.status(404), "User not found")"#)

  /// A failure is covered by an earlier line.
  package static let unreachableFailure = DiagnosticCode(
    "GC161", "a failure never applies", .warning,
    why: "The first line that matches is used, so one status belongs before the class that it is part of.",
    bad: #"""
      On(.clientErrors, "The request was refused")
      On(.status(404), "User not found")
      """#,
    good: #"""
      On(.status(404), "User not found")
      On(.clientErrors, "The request was refused")
      """#)

  /// The status of a failure is that of a success, or none.
  package static let statusOfNoFailure = DiagnosticCode(
    "GC162", "a failure has a status that is none",
    why: "Statuses from 300 to 599 are failures (redirects are not followed); from 200 to 299 the call succeeded.",
    bad: #"On(.status(200), "No user")"#,
    good: #"On(.status(404), "No user")"#)
}
