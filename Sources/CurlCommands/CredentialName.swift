import ActionChecking

/// Names under which headers, query parameters, form fields and members hold credentials.
enum CredentialName {
  /// Whether a name says that its value is a credential. What pages are turned with is none, `next_page_token` and such.
  static func isOne(_ name: String) -> Bool {
    let words = CurlNames.snake(name).split(separator: "_").map(String.init)
    guard let last = words.last, !words.contains(where: turningWords.contains) else { return false }
    if lastWords.contains(last) { return true }
    let plain = words.joined()
    return endings.contains { plain.hasSuffix($0) && !turningWords.contains(String(plain.dropLast($0.count))) }
  }

  /// Whether it is one in a header or in the query: there, `key` alone is one too.
  static func isOneOfRequest(_ name: String) -> Bool {
    isOne(name) || ["key", "x_key", "code"].contains(CurlNames.snake(name))
  }

  /// The kind that a secret's name ends with.
  static func kind(of name: String) -> String { CurlNames.kind(ofHeader: name) }

  private static let turningWords: Set = [
    "page", "next", "nextpage", "previous", "prev", "sync", "continuation", "cursor", "idempotency", "public",
  ]
  private static let lastWords: Set = [
    "auth", "authentication", "hmac", "jwt", "pass", "pwd", "pw", "session", "sid", "sig", "cookie", "otp", "bearer",
  ]
  private static let endings = [
    "apikey", "appkey", "authkey", "accesskey", "privatekey", "secretkey", "subscriptionkey", "functionskey",
    "masterkey", "hostkey", "licensekey", "token", "secret", "password", "passwd", "passphrase", "signature",
    "credential", "credentials", "authorization", "sessionid", "passcode",
  ]
}
