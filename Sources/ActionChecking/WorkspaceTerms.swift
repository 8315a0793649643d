/// What a workspace says of every action in it.
package struct WorkspaceTerms: Hashable, Sendable {
  /// The environments that the actions run in.
  package var environments: Environments
  /// What makes the requests of an action that does not say so itself.
  package var client: HTTPClient
  /// Which calls a script says something of on its standard error.
  package var log: LogLevel
  /// Where a script learns of a proxy.
  package var proxy: ProxySource
  /// Where a script finds secrets.
  package var secrets: SecretSource
  /// The longest that a call may take where the actions run, in seconds.
  package var limitSeconds: Int

  /// The platform's own limit for a data action, in seconds.
  package static let defaultLimitSeconds = 60
  /// The limits that a workspace can have: 60 is a data action's, 15 that of function code.
  package static let limitRange = 1...60

  /// Terms of their parts.
  package init(
    environments: Environments = Environments(), client: HTTPClient = .requests, log: LogLevel = .failures,
    proxy: ProxySource = .none, secrets: SecretSource = .environment, limitSeconds: Int = defaultLimitSeconds
  ) {
    self.environments = environments
    self.client = client
    self.log = log
    self.proxy = proxy
    self.secrets = secrets
    self.limitSeconds = limitSeconds
  }
}

/// What makes HTTP requests.
package enum HTTPClient: String, Hashable, Sendable, CaseIterable {
  /// The package `requests`.
  case requests
  /// Python's own `http.client`.
  case standardLibrary = "standard-library"
}

/// Which calls a script writes a line of.
package enum LogLevel: String, Hashable, Sendable, CaseIterable {
  /// None.
  case off
  /// Those that failed, and those in which a default stood in for a value.
  case failures
  /// Every call.
  case all
}

/// Where a script learns of a proxy.
package enum ProxySource: String, Hashable, Sendable, CaseIterable {
  /// Nowhere: it connects to the host itself.
  case none
  /// `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`.
  case environment
}

/// Where a script finds secrets.
package enum SecretSource: String, Hashable, Sendable, CaseIterable {
  /// The environment variable of the secret's name in upper case.
  case environment
  /// The same variable, or else AWS Secrets Manager, under the id in the variable with `_SECRET_ID` after it.
  case awsSecretsManager = "aws-secrets-manager"
}
