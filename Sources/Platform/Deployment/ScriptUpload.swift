import FoundationEssentials
package import JSONText

/// The tutorial's way: a script in Base64, with its definition, in one request.
///
/// The tutorial calls this Genesys Cloud's Task API. No published interface of the platform has it, so it works against
/// gcgen's own stub, and against whatever server answers these requests.
package struct ScriptUpload: Sendable {
  /// The definition, as it lies beside the script.
  package let definition: JSONTree
  /// The script.
  package let script: String

  /// A script with its definition.
  package init(definition: JSONTree, script: String) {
    self.definition = definition
    self.script = script
  }

  /// The upload.
  package var request: PlatformRequest {
    let code = JSONTree.Member("code", .string(Data(script.utf8).base64EncodedString()))
    let members = definition.members ?? []
    let whole = members.filter { $0.name != "language" } + [code] + members.filter { $0.name == "language" }
    return .taskDataAction(
      .object([
        .init("name", definition["name"] ?? .null), .init("description", definition["description"] ?? .null),
        .init("definition", .object(whole)),
      ]))
  }

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
