/// What an output can say of the call itself.
public enum CallFact: String, Codable, Hashable, Sendable, CaseIterable {
  /// The status of the last answer, a token server's where the sign-in failed; 0 where there was none. An integer.
  case httpStatus = "http_status"
  /// Why the call failed, one of ``ErrorCode``; "" where it did not. A string.
  case errorCode = "error_code"
  /// Whether the same call may succeed later. A boolean.
  case retryable
  /// How many requests were sent for the answer, those to a token server not counted. An integer.
  case attempts
  /// Whether there are more pages than were read. A boolean.
  case truncated

  /// The type of the output.
  public var type: OutputType {
    switch self {
    case .httpStatus, .attempts: .integer
    case .errorCode: .string
    case .retryable, .truncated: .boolean
    }
  }
}

/// Why a call failed: the closed set of an output that says ``CallFact/errorCode``.
public enum ErrorCode: String, Codable, Hashable, Sendable, CaseIterable {
  /// An input is missing or wrong, or a setting or a secret is not there.
  case input
  /// The time was over.
  case timeout
  /// No connection, or it broke.
  case connection
  /// The answer's status is that of a failure.
  case http
  /// The answer cannot be read.
  case response
  /// The answer lacks a value that an output needs.
  case mapping
  /// A hook raised an exception, or gave what cannot be sent or returned.
  case hook
  /// A defect.
  case `internal`
}
