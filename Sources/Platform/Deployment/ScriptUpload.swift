package import JSONText

/// The tutorial's way: a script in Base64, with its definition, in one request.
///
/// The tutorial calls this Genesys Cloud's Task API. No published interface of the platform has it, so it works against
/// gcgen's own stub, and against whatever server answers these requests.
package struct ScriptUpload: Sendable {
  /// The upload.
  package let request: PlatformRequest

  /// An upload of a body: the definition, with the script as its code.
  package init(_ body: JSONTree) { request = .taskDataAction(body) }

  /// The request for a token, as the tutorial words it; nil where there is a token already.
  package func signIn(_ credentials: PlatformCredentials) -> PlatformRequest? {
    guard case .client(let id, let secret) = credentials else { return nil }
    return .tutorialToken(id: id, secret: secret)
  }

  /// Signs in and uploads; the id that came back.
  package func run(over connection: PlatformConnection, credentials: PlatformCredentials) async throws -> String {
    let signedIn: PlatformConnection
    if let signIn = signIn(credentials) {
      signedIn = try await connection.signedIn(with: signIn, connection)
    } else {
      signedIn = try await connection.signedIn(with: credentials)
    }
    return try await signedIn.answer(to: request) { $0["id"]?.string }
  }
}
