/// A key of the API in a header or a query parameter.
///
/// ```swift
/// APIKey(header: "X-API-Key", secret("crm_key"))
/// ```
public struct APIKey: Sendable {
  let line: RequestLine

  /// A key in a header.
  public init(
    header: String, _ key: BodyContent, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    let signIn = SignIn.apiKeyHeader(NamedText(name: header, value: key.text))
    self.line = RequestLine(.signIn(signIn), SourcePlace(fileID, line, column))
  }

  /// A key in a query parameter; a header is better where the API takes one, for URLs end in logs.
  public init(
    query: String, _ key: BodyContent, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    let signIn = SignIn.apiKeyQuery(NamedText(name: query, value: key.text))
    self.line = RequestLine(.signIn(signIn), SourcePlace(fileID, line, column))
  }
}

/// A token that is known: `Bearer(secret("crm_token"))` sends `Authorization: Bearer …`.
public struct Bearer: Sendable {
  let line: RequestLine

  /// A token, mostly a secret.
  public init(_ token: BodyContent, fileID: String = #fileID, line: Int = #line, column: Int = #column) {
    self.line = RequestLine(.signIn(.bearer(token.text)), SourcePlace(fileID, line, column))
  }
}

/// A user with a password: `BasicAuth(user: setting("crm_user"), password: secret("crm_password"))`.
public struct BasicAuth: Sendable {
  let line: RequestLine

  /// A user, which cannot have a colon, with a password.
  public init(
    user: BodyContent, password: BodyContent, fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    let credentials = BasicCredentials(user: user.text, password: password.text)
    self.line = RequestLine(.signIn(.basic(credentials)), SourcePlace(fileID, line, column))
  }
}

/// OAuth 2 for the client itself: the script gets a token, keeps it while it is valid, and once gets another when the
/// API does not take it (401).
///
/// ```swift
/// OAuth2(
///   tokenURL: "\(setting("crm_base_url"))/oauth/token", clientID: secret("crm_client_id"),
///   clientSecret: secret("crm_client_secret"), scope: "tickets:read")
/// ```
public struct OAuth2: Sendable {
  let line: RequestLine

  /// A client of a token server. `parameters` are what else the server wants, such as `["audience": "crm"]`;
  /// `clientInBody` is for servers that do not take the client in a header.
  public init(
    tokenURL: BodyContent, clientID: BodyContent, clientSecret: BodyContent, scope: String? = nil,
    parameters: FormFields = [:], clientInBody: Bool = false,
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    let scope = scope.map { [NamedText(name: "scope", value: Text([.literal($0)]))] } ?? []
    let credentials = ClientCredentials(
      tokenURL: tokenURL.text, clientID: clientID.text, clientSecret: clientSecret.text,
      parameters: scope + parameters.fields, inBody: clientInBody)
    let place = SourcePlace(fileID, line, column)
    self.line = RequestLine(.signIn(.clientCredentials(credentials)), place, parameters.unfitting)
  }
}

/// A header that proves who wrote the body: its HMAC with SHA-256.
///
/// ```swift
/// HMACSHA256(header: "X-Signature", key: secret("crm_key"), prefix: "sha256=")
/// ```
public struct HMACSHA256: Sendable {
  let line: RequestLine

  /// A signature in hexadecimal digits or in Base64, with a text before it.
  public init(
    header: String, key: BodyContent, encoding: SignatureEncoding = .hex, prefix: String = "",
    fileID: String = #fileID, line: Int = #line, column: Int = #column
  ) {
    let signature = SignatureDescription(header: header, key: key.text, encoding: encoding, prefix: prefix)
    self.line = RequestLine(.signature(signature), SourcePlace(fileID, line, column))
  }
}
