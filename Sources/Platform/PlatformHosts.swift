package import GenesysRegions

/// Where the API and the token server are.
package struct PlatformHosts: Hashable, Sendable {
  /// What the API's paths follow: `https://api.mypurecloud.de`.
  package let api: String
  /// What `/oauth/token` follows.
  package let login: String
  /// Whether they are a server on this machine, such as gcgen's own stub.
  package let areOfThisMachine: Bool

  /// The hosts of a region.
  package init(_ region: GenesysRegion) {
    api = "https://\(region.apiHost)"
    login = "https://\(region.loginHost)"
    areOfThisMachine = false
  }

  /// One server that is both, such as gcgen's own stub; nil where the text is no base URL, or would send credentials
  /// over the network unencrypted.
  package init?(baseURL: String) {
    let base = baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
    let parts = base.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].isEmpty, let name = parts[2].split(separator: ":").first,
      !base.contains(where: { $0.isWhitespace || "?#@".contains($0) })
    else { return nil }
    areOfThisMachine = ["127.0.0.1", "localhost"].contains(name)
    guard parts[0] == "https:" || parts[0] == "http:" && areOfThisMachine else { return nil }
    api = base
    login = base
  }
}
