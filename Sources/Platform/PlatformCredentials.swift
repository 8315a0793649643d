/// What gcgen signs in with; it comes from the environment only, never from a command line or a file.
package enum PlatformCredentials: Hashable, Sendable {
  /// An OAuth client with the grant 'client credentials'.
  case client(id: String, secret: String)
  /// A token that somebody got already.
  case token(String)

  /// The pairs of variables that hold a client: those of the platform's own tools, and those of the tutorial.
  static let clientVariables = [
    (id: "GENESYSCLOUD_OAUTHCLIENT_ID", secret: "GENESYSCLOUD_OAUTHCLIENT_SECRET"),
    (id: "GENESYS_CLIENT_ID", secret: "GENESYS_CLIENT_SECRET"),
  ]
  static let tokenVariable = "GENESYSCLOUD_ACCESS_TOKEN"

  /// What the environment holds: a client before a token, the platform's own variables before the tutorial's.
  ///
  /// Throws the variable that is missing: half of a pair is a mistake, and not passed over.
  package init(environment: [String: String]) throws(MissingCredentials) {
    let value = { (name: String) in environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    for pair in Self.clientVariables {
      switch (value(pair.id), value(pair.secret)) {
      case (let id?, let secret?):
        self = .client(id: id, secret: secret)
        return
      case (_?, nil): throw MissingCredentials(variables: [pair.secret])
      case (nil, _?): throw MissingCredentials(variables: [pair.id])
      case (nil, nil): continue
      }
    }
    guard let token = value(Self.tokenVariable) else {
      throw MissingCredentials(variables: Self.clientVariables.flatMap { [$0.id, $0.secret] }.prefix(2).map(\.self))
    }
    self = .token(token)
  }
}

/// Environment variables without which gcgen cannot sign in.
package struct MissingCredentials: Error, Hashable {
  /// The variables to set.
  package let variables: [String]
}
