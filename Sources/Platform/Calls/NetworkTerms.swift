/// How this machine reaches the network.
package struct NetworkTerms: Hashable, Sendable {
  private let proxy: String?
  /// The hosts, and domains, that are called without the proxy.
  private let direct: [String]
  /// The file of the certificates that are trusted instead of the system's; nil where those are.
  let trust: String?

  /// What the environment says: `HTTPS_PROXY`, `NO_PROXY` and `SSL_CERT_FILE`.
  package init(environment: [String: String]) {
    let value = { (name: String) in environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    proxy = value("HTTPS_PROXY") ?? value("https_proxy")
    direct = (value("NO_PROXY") ?? value("no_proxy") ?? "").split(separator: ",").map { word in
      String(word.filter { !$0.isWhitespace }.drop { $0 == "." })
    }
    trust = value("SSL_CERT_FILE")
  }

  /// The proxy for a URL; nil where it is called without one, as everything that is not encrypted is.
  package func proxy(for url: String) -> String? {
    guard url.hasPrefix("https://") else { return nil }
    let host = String(url.dropFirst("https://".count).prefix { $0 != "/" && $0 != ":" })
    return direct.contains { $0 == "*" || host == $0 || host.hasSuffix(".\($0)") } ? nil : proxy
  }
}
