import DataActions

extension SwiftAction {
  /// The line of a sign-in; nil for Genesys Cloud's, which the first line of the request says.
  func line(_ signIn: SignIn) -> String? {
    switch signIn {
    case .apiKeyHeader(let key):
      "APIKey(header: \(SwiftLiterals.literal(key.name)), \(literals.content(key.value)))"
    case .apiKeyQuery(let key):
      "APIKey(query: \(SwiftLiterals.literal(key.name)), \(literals.content(key.value)))"
    case .bearer(let token): "Bearer(\(literals.content(token)))"
    case .basic(let basic):
      call("BasicAuth", ["user: \(literals.content(basic.user))", "password: \(literals.content(basic.password))"])
    case .clientCredentials(let client): line(client)
    case .genesys: nil
    }
  }

  private func line(_ client: ClientCredentials) -> String {
    var arguments = [
      "tokenURL: \(literals.content(client.tokenURL))", "clientID: \(literals.content(client.clientID))",
      "clientSecret: \(literals.content(client.clientSecret))",
    ]
    var parameters = client.parameters[...]
    if let first = parameters.first, first.name == "scope", let scope = first.value.literal {
      arguments.append("scope: \(SwiftLiterals.literal(scope))")
      parameters = parameters.dropFirst()
    }
    if !parameters.isEmpty { arguments.append("parameters: \(literals.dictionary(Array(parameters)))") }
    if client.inBody { arguments.append("clientInBody: true") }
    return call("OAuth2", arguments)
  }

  /// The line of a signature.
  func line(_ signature: SignatureDescription) -> String {
    var arguments = [
      "header: \(SwiftLiterals.literal(signature.header))", "key: \(literals.content(signature.key))",
    ]
    switch signature.encoding {
    case .hex: break
    case .base64: arguments.append("encoding: .base64")
    }
    if !signature.prefix.isEmpty { arguments.append("prefix: \(SwiftLiterals.literal(signature.prefix))") }
    return call("HMACSHA256", arguments)
  }
}
