/// What credentials look like. Ids, hashes, dates and words are left alone: a false alarm stops an honest action.
package enum CredentialShape {
  /// The kind of credential that is known by its form; nil where none is.
  package static func known(in text: String) -> String? {
    if text.contains("-----BEGIN ") && text.contains("PRIVATE KEY-----") { return "a private key" }
    return tokens(in: text, with: "_-.").lazy.compactMap { known($0) }.first
  }

  private static func known(_ token: Substring) -> String? {
    if token.hasPrefix("AKIA") || token.hasPrefix("ASIA") {
      let isKey = token.utf8.count == 20 && token.utf8.allSatisfy { isUpper($0) || isDigit($0) }
      return isKey ? "an access key of AWS" : nil
    }
    if token.hasPrefix("eyJ") {
      let parts = token.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count == 3 && parts.allSatisfy { $0.utf8.count >= 10 } ? "a JSON Web Token" : nil
    }
    let length = token.utf8.count
    let match = prefixes.first { token.hasPrefix($0.prefix) && length >= $0.length }
    return match.map { "a token of \($0.service)" }
  }

  /// Beginnings that services give to their tokens, with the shortest length that a real one has.
  private static let prefixes: [(prefix: String, length: Int, service: String)] = [
    ("ghp_", 36, "GitHub"), ("gho_", 36, "GitHub"), ("ghs_", 36, "GitHub"), ("github_pat_", 40, "GitHub"),
    ("glpat-", 20, "GitLab"), ("sk_live_", 20, "Stripe"), ("rk_live_", 20, "Stripe"), ("xoxb-", 20, "Slack"),
    ("xoxp-", 20, "Slack"), ("AIza", 39, "Google"), ("SG.", 40, "SendGrid"),
  ]

  /// Whether a value under a name that credentials have is long enough, and not a plain word, to be one.
  static func isSecret(_ value: String, under name: String) -> Bool {
    let plain = name.lowercased().filter { $0 != "-" && $0 != "_" }
    if value.contains(where: \.isWhitespace) { return false }
    if passwordNames.contains(where: plain.hasSuffix) { return value.utf8.count >= 6 }
    guard keyNames.contains(where: plain.hasSuffix) else { return false }
    return value.utf8.count >= 16 && value.utf8.contains(where: isDigit) && value.utf8.contains { !isDigit($0) }
  }

  private static let passwordNames = ["password", "passwd", "passphrase"]
  private static let keyNames = [
    "apikey", "appkey", "authkey", "accesskey", "privatekey", "secretkey", "subscriptionkey", "functionskey", "secret",
    "token", "credential", "credentials", "signature",
  ]

  /// Whether a run of 32 or more letters and digits changes between them as often as only random ones do.
  package static func hasRandomToken(_ text: String) -> Bool {
    tokens(in: text, with: "+_-=").contains { token in
      guard token.utf8.count >= 32, token.utf8.contains(where: isUpper), token.utf8.contains(where: isLower) else {
        return false
      }
      let bytes = Array(token.utf8)
      let changes = zip(bytes, bytes.dropFirst()).count { isDigit($0) != isDigit($1) }
      return changes * 6 >= bytes.count && Set(bytes).count >= 16
    }
  }

  private static func tokens(in text: String, with more: String) -> [Substring] {
    let extra = Set(more.utf8)
    return text.split { character in
      guard let byte = character.utf8.first, character.utf8.count == 1 else { return true }
      return !(isUpper(byte) || isLower(byte) || isDigit(byte) || extra.contains(byte))
    }
  }

  private static func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
  private static func isLower(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
