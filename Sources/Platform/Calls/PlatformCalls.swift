package import JSONText

/// What answers the requests of a deployment: Genesys Cloud, or a rehearsal.
package protocol PlatformCalls: Sendable {
  /// The answer to a request; throws `PlatformFailure` where there is none, or it says no.
  func answer(to request: PlatformRequest) async throws -> JSONTree
}
