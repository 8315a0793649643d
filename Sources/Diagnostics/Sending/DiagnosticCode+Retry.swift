/// GC213 to GC217: what is wrong with a retry.
extension DiagnosticCode {
  static let retryCodes = [
    retriesOutOfRange, retryOfUnsafeMethod, pointlessRetry, doubtfulRetry, repeatedRetryCondition,
  ]

  /// A request is sent again too often, or never.
  package static let retriesOutOfRange = DiagnosticCode(
    "GC213", "the number of retries is out of range",
    why: "Between 1 and 10 further attempts fit into the time that a flow waits; the pauses between them grow.",
    bad: "retry(50, on: .serverErrors)",
    good: "retry(3, on: .serverErrors)")

  /// Sending the request again may do the same twice.
  package static let retryOfUnsafeMethod = DiagnosticCode(
    "GC214", "a request that may not be sent twice is sent again",
    why: """
      A POST or PATCH whose answer was lost may have been carried out, and the second one makes a second ticket. A \
      header with a key that is the same in each attempt lets the API tell, if it knows such a header.
      """,
    bad: #"""
      POST("https://crm.example.com/tickets")
      retry(3, on: .serverErrors)
      """#,
    good: #"""
      POST("https://crm.example.com/tickets")
      retry(3, on: .serverErrors, idempotencyKey: "Idempotency-Key")
      """#)

  /// A retry after what cannot be told, or after nothing.
  package static let pointlessRetry = DiagnosticCode(
    "GC215", "a retry has no failure that it can mend",
    why: """
      It needs failures that pass: .connection, .timeout, .serverErrors, or a status from 300 to 599. What the client \
      did wrong (.clientErrors) is as wrong the next time, and .anythingElse is no failure that comes back from an API.
      """,
    bad: "retry(3, on: .clientErrors)",
    good: "retry(3, on: .status(429), .serverErrors)")

  /// A retry after a status that says the same the next time.
  package static let doubtfulRetry = DiagnosticCode(
    "GC216", "a retry follows a status that does not pass by itself", .warning,
    why: """
      Of the statuses below 500, only 408, 409, 423, 425 and 429 speak of the moment. After any other the caller waits \
      for the same answer again.
      """,
    bad: "retry(3, on: .status(404))",
    good: "retry(3, on: .status(429))")

  /// A condition of a retry is there twice, or is part of another.
  package static let repeatedRetryCondition = DiagnosticCode(
    "GC217", "a failure of a retry is covered by another", .warning,
    why: "It changes nothing, and whoever reads it looks for what it changes.",
    bad: "retry(3, on: .serverErrors, .status(503))",
    good: "retry(3, on: .serverErrors)")
}
