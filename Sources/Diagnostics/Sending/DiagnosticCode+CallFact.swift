/// GC240: what is wrong with an output about the call itself.
extension DiagnosticCode {
  static let callFactCodes = [unfittingFact]

  /// An output about the call has another type than what it says.
  package static let unfittingFact = DiagnosticCode(
    "GC240", "an output about the call is not of the type of what it says",
    why: """
      'http_status' and 'attempts' are integers, 'error_code' is a string, 'retryable' and 'truncated' are booleans. \
      In Swift the compiler says so.
      """,
    bad: #"{"name": "status", "type": "string", "call": "http_status"}"#,
    good: #"{"name": "status", "type": "integer", "call": "http_status"}"#)
}
