/// When a request that failed is sent again, each time after a longer pause; never past the deadline.
public struct RetryDescription: Codable, Hashable, Sendable {
  /// How often it is sent again: 1 to 10.
  public var times: Int
  /// After which failures.
  public var on: [FailureCondition]
  /// The header that says to the API that it is the same request, where the method does not: the same random text with
  /// each attempt.
  public var idempotencyKey: String?

  /// How often a request may be sent again.
  public static let timesRange = 1...10

  /// A retry of its parts, with nothing checked.
  public init(times: Int, on: [FailureCondition], idempotencyKey: String? = nil) {
    self.times = times
    self.on = on
    self.idempotencyKey = idempotencyKey
  }

  /// Whether a request may be sent twice: its method says that this does the same as once (RFC 9110, section 9.2.2), or
  /// a key does.
  public func isAllowed(for method: HTTPMethod) -> Bool {
    switch method {
    case .get, .put, .delete: true
    case .post, .patch: idempotencyKey != nil
    }
  }
}

/// Which redirects are followed. One from `https` to `http` never is, and no credential goes to another host.
public struct RedirectsDescription: Codable, Hashable, Sendable {
  /// How many in a row: 1 to 10.
  public var atMost: Int
  /// Whether one may lead to another host.
  public var otherHosts: Bool

  /// How many redirects may be followed in a row.
  public static let atMostRange = 1...10

  /// Redirects to the same host unless said.
  public init(atMost: Int, otherHosts: Bool = false) {
    self.atMost = atMost
    self.otherHosts = otherHosts
  }

  /// Reads what an author or gcgen wrote; the same host only unless said.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    atMost = try container.decode(Int.self, forKey: .atMost)
    otherHosts = try container.decodeIfPresent(Bool.self, forKey: .otherHosts) ?? false
  }
}
