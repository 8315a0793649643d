import ActionChecking
import DataActions
import PythonSyntax

extension ScriptScope {
  /// `signing_in(send, …)`: what sends a request with a token; nil where no token server is asked.
  mutating func signingIn(_ request: RequestDescription, send: PythonExpression) -> PythonExpression? {
    switch request.signIn {
    case .clientCredentials, .genesys: helper("signing_in", send, .name("exchange"), .name("token_request"))
    case .apiKeyHeader, .apiKeyQuery, .bearer, .basic, nil: nil
    }
  }

  /// `token_request = client_credentials(…)`: what gets a token; nothing where no token server is asked.
  mutating func tokenRequestStatements(_ action: CheckedAction) -> [PythonStatement] {
    guard let tokenURL = action.tokenURL else { return [] }
    let client: ClientCredentials
    switch action.description.request.signIn {
    case .clientCredentials(let credentials): client = credentials
    case .genesys(let credentials):
      client = ClientCredentials(
        tokenURL: Text([]), clientID: credentials.clientID, clientSecret: credentials.clientSecret)
    case .apiKeyHeader, .apiKeyQuery, .bearer, .basic, nil: return []
    }
    let url = urlStatements(tokenURL)
    var arguments = [url.value, text(client.clientID), text(client.clientSecret)]
    if !client.parameters.isEmpty { arguments.append(pairs(client.parameters)) }
    let request = helper(client.inBody ? "client_credentials_in_body" : "client_credentials", arguments)
    return [.origin("/request/signIn", url.statements + [.assign("token_request", request)])]
  }

  /// The parameter of the query that shows that the call may be made, if that is where it is shown.
  func signInQuery(_ signIn: SignIn?) -> [NamedText] {
    if case .apiKeyQuery(let key)? = signIn { [key] } else { [] }
  }

  /// The header that shows that the call may be made, if it is known before the call.
  mutating func signInHeaders(_ signIn: SignIn?) -> [PythonEntry] {
    switch signIn {
    case .apiKeyHeader(let key): [header(key)]
    case .bearer(let token):
      [header(NamedText(name: "Authorization", value: Text([.literal("Bearer ")] + token.parts)))]
    case .basic(let basic):
      [.member(.string("Authorization"), helper("basic_authorization", text(basic.user), text(basic.password)))]
    case .apiKeyQuery, .clientCredentials, .genesys, nil: []
    }
  }

  /// The header that proves who wrote the body.
  mutating func signatureHeaders(_ signature: SignatureDescription?, body: PythonExpression?) -> [PythonEntry] {
    guard let signature else { return [] }
    let digest: PythonName =
      switch signature.encoding {
      case .hex: "hmac_hex"
      case .base64: "hmac_base64"
      }
    let value = helper(digest, [text(signature.key)] + [body].compactMap(\.self))
    let whole = signature.prefix.isEmpty ? value : .plus(.string(signature.prefix), value)
    return [.member(.string(signature.header), whole)]
  }
}
