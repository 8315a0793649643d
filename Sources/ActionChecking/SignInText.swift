package import DataActions

/// A text that a sign-in or a signature is made of.
package struct SignInText: Sendable {
  /// What a text is for.
  package enum Purpose: Hashable, Sendable {
    /// It shows that the call may be made; in words, such as `the bearer token`.
    case credential(String)
    /// It says who calls.
    case client
    /// The URL of a token server.
    case tokenURL
    /// The domain of a region of Genesys Cloud.
    case region
    /// A parameter of that name for the token server.
    case parameter(String)
  }

  /// The text.
  package let text: Text
  /// What it is for.
  package let purpose: Purpose
  /// The JSON Pointer of the text in the description.
  package let pointer: String

  /// All that a request's sign-in and signature are made of, in the order in which a script needs them.
  package static func all(in request: RequestDescription) -> [SignInText] {
    signIn(request.signIn) + (request.signature.map { [key(of: $0)] } ?? [])
  }

  private static func key(of signature: SignatureDescription) -> SignInText {
    SignInText(
      text: signature.key, purpose: .credential("the key of the signature"), pointer: "/request/signature/key")
  }

  private static func signIn(_ signIn: SignIn?) -> [SignInText] {
    func text(_ text: Text, _ purpose: Purpose, _ member: String) -> SignInText {
      SignInText(text: text, purpose: purpose, pointer: "/request/signIn/\(member)")
    }
    switch signIn {
    case nil: return []
    case .apiKeyHeader(let key): return [text(key.value, .credential("the API key"), "apiKeyHeader/value")]
    case .apiKeyQuery(let key): return [text(key.value, .credential("the API key"), "apiKeyQuery/value")]
    case .bearer(let token): return [text(token, .credential("the bearer token"), "bearer")]
    case .basic(let basic):
      return [
        text(basic.user, .client, "basic/user"),
        text(basic.password, .credential("the password"), "basic/password"),
      ]
    case .clientCredentials(let client):
      let parameters = client.parameters.enumerated().map { index, parameter in
        text(parameter.value, .parameter(parameter.name), "clientCredentials/parameters/\(index)/value")
      }
      return [
        text(client.tokenURL, .tokenURL, "clientCredentials/tokenURL"),
        text(client.clientID, .client, "clientCredentials/clientID"),
        text(client.clientSecret, .credential("the client's secret"), "clientCredentials/clientSecret"),
      ] + parameters
    case .genesys(let client):
      return [
        text(client.region, .region, "genesys/region"), text(client.clientID, .client, "genesys/clientID"),
        text(client.clientSecret, .credential("the client's secret"), "genesys/clientSecret"),
      ]
    }
  }
}
