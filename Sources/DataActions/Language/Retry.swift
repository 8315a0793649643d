/// When a request that failed is sent again; ``retry(_:on:_:idempotencyKey:)`` makes it.
public struct Retry: Sendable {
  let line: RequestLine
}

/// Sends a request that failed again, up to so many times, each time after a longer pause or after the one that the
/// answer asks for (`Retry-After`), and never past the deadline.
///
/// ```swift
/// retry(3, on: .connection, .status(429), .serverErrors)
/// ```
///
/// `GET`, `PUT` and `DELETE` do the same once or twice. Others need a header by which the API knows the request again:
/// `retry(3, on: .serverErrors, idempotencyKey: "Idempotency-Key")`. The retry of a ``Service`` without such a header is
/// for those calls of it that need none.
public func retry(
  _ times: Int, on failure: FailureCondition, _ others: FailureCondition..., idempotencyKey: String? = nil,
  fileID: String = #fileID, line: Int = #line, column: Int = #column
) -> Retry {
  let description = RetryDescription(times: times, on: [failure] + others, idempotencyKey: idempotencyKey)
  return Retry(line: RequestLine(.retry(description), SourcePlace(fileID, line, column)))
}
