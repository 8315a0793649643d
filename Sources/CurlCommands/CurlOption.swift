/// An option of curl, and what becomes of it.
struct CurlOption: Sendable {
  /// What becomes of an option.
  enum Meaning: Hashable, Sendable {
    case method, header, url, user, bearer, agent, referer, cookie, queryParameter, timeout, redirects, redirectLimit
    /// The data goes into the query.
    case get
    case data(DataForm)
    /// It changes nothing that an action says.
    case harmless
    /// It is left out, and that is worth a word: what a script does instead.
    case leftOut(String)
    /// An action cannot do it: why, or what to do.
    case refused(String)
  }

  /// How data is written.
  enum DataForm: Hashable, Sendable {
    case plain
    case json
    /// `--data-raw`, in which `@` means nothing.
    case raw
    case urlEncoded
  }

  /// The letter behind one `-`.
  let letter: Character?
  /// The word behind `--`.
  let name: String
  /// Whether a value follows.
  let takesValue: Bool
  let meaning: Meaning

  private init(_ letter: Character?, _ name: String, _ meaning: Meaning, takesValue: Bool = true) {
    self.letter = letter
    self.name = name
    self.meaning = meaning
    self.takesValue = takesValue
  }

  private static func flag(_ letter: Character?, _ name: String, _ meaning: Meaning = .harmless) -> CurlOption {
    CurlOption(letter, name, meaning, takesValue: false)
  }

  /// The option of a word behind `--`.
  static func named(_ name: String) -> CurlOption? { all.first { $0.name == name } }

  /// The option of a letter.
  static func lettered(_ letter: Character) -> CurlOption? { all.first { $0.letter == letter } }

  /// All that are known.
  static let all: [CurlOption] = requests + connections + outputs + refusals

  private static let requests: [CurlOption] = [
    CurlOption("X", "request", .method), CurlOption("H", "header", .header), CurlOption(nil, "url", .url),
    CurlOption("d", "data", .data(.plain)), CurlOption(nil, "data-ascii", .data(.plain)),
    CurlOption(nil, "data-binary", .data(.plain)), CurlOption(nil, "data-raw", .data(.raw)),
    CurlOption(nil, "data-urlencode", .data(.urlEncoded)), CurlOption(nil, "json", .data(.json)),
    CurlOption(nil, "url-query", .queryParameter), .flag("G", "get", .get), CurlOption("u", "user", .user),
    CurlOption(nil, "oauth2-bearer", .bearer), .flag(nil, "basic"), CurlOption("A", "user-agent", .agent),
    CurlOption("e", "referer", .referer), CurlOption("b", "cookie", .cookie), CurlOption("m", "max-time", .timeout),
    .flag("L", "location", .redirects), .flag(nil, "location-trusted", .redirects),
    CurlOption(nil, "max-redirs", .redirectLimit),
  ]

  private static let connections: [CurlOption] = [
    CurlOption(nil, "connect-timeout", .leftOut("the Timeout of a script is for connecting, too")),
    CurlOption("x", "proxy", .leftOut("scripts learn of a proxy by 'proxy: environment' in gcgen.yaml")),
    CurlOption(nil, "noproxy", .leftOut("scripts learn of a proxy by 'proxy: environment' in gcgen.yaml")),
    .flag("k", "insecure", .leftOut("scripts verify certificates; SSL_CERT_FILE names an authority of your own")),
    CurlOption(nil, "cacert", .leftOut("REQUESTS_CA_BUNDLE or SSL_CERT_FILE names an authority of your own")),
    CurlOption(nil, "retry", .leftOut("the line retry(2, on: .connection, .serverErrors) sends a request again")),
    CurlOption(nil, "retry-delay", .harmless), CurlOption(nil, "retry-max-time", .harmless),
    .flag(nil, "retry-all-errors"), .flag(nil, "retry-connrefused"),
    CurlOption(nil, "resolve", .leftOut("scripts ask the resolver of the machine they run on")),
    CurlOption(nil, "connect-to", .leftOut("scripts connect to the host of the URL")),
    CurlOption(nil, "interface", .harmless), CurlOption(nil, "keepalive-time", .harmless),
    CurlOption(nil, "limit-rate", .harmless), CurlOption("y", "speed-time", .harmless),
    CurlOption("Y", "speed-limit", .harmless), CurlOption(nil, "ciphers", .harmless),
    CurlOption(nil, "tls-max", .harmless), CurlOption(nil, "max-filesize", .harmless), .flag("0", "http1.0"),
    .flag(nil, "http1.1"), .flag(nil, "http2"), .flag(nil, "http3"), .flag(nil, "http2-prior-knowledge"),
    .flag(nil, "compressed"), .flag("1", "tlsv1"), .flag(nil, "tlsv1.0"), .flag(nil, "tlsv1.1"), .flag(nil, "tlsv1.2"),
    .flag(nil, "tlsv1.3"), .flag("4", "ipv4"), .flag("6", "ipv6"), .flag(nil, "ssl-reqd"), .flag(nil, "tcp-nodelay"),
    .flag(nil, "no-keepalive"), .flag(nil, "ssl-no-revoke"), .flag(nil, "path-as-is"), .flag("g", "globoff"),
    .flag("q", "disable"), .flag("j", "junk-session-cookies"), .flag(nil, "post301"), .flag(nil, "post302"),
    .flag(nil, "post303"),
  ]

  private static let outputs: [CurlOption] = [
    .flag("s", "silent"), .flag("S", "show-error"), .flag("v", "verbose"), .flag("i", "include"),
    .flag(nil, "show-headers"), .flag("f", "fail"), .flag(nil, "fail-with-body"), .flag(nil, "fail-early"),
    .flag("#", "progress-bar"), .flag(nil, "no-progress-meter"), .flag("N", "no-buffer"), .flag("O", "remote-name"),
    .flag("J", "remote-header-name"), .flag(nil, "create-dirs"), .flag(nil, "styled-output"), .flag(nil, "raw"),
    .flag(nil, "trace-time"), CurlOption("o", "output", .harmless), CurlOption(nil, "output-dir", .harmless),
    CurlOption("w", "write-out", .harmless), CurlOption("D", "dump-header", .harmless),
    CurlOption("c", "cookie-jar", .harmless), CurlOption(nil, "trace", .harmless),
    CurlOption(nil, "trace-ascii", .harmless), CurlOption(nil, "stderr", .harmless),
  ]

  private static let refusals: [CurlOption] = [
    CurlOption("F", "form", .refused(parts)), CurlOption(nil, "form-string", .refused(parts)),
    .flag("I", "head", .refused("an action reads a body, which the answer to HEAD does not have")),
    CurlOption("T", "upload-file", .refused("an action sends no files; put the content behind --data")),
    CurlOption("K", "config", .refused("write the options of the file on the command line")),
    .flag("n", "netrc", .refused("write the user and a placeholder for the password behind -u")),
    .flag(":", "next", .refused("an action makes one request; read the others as actions of their own")),
    CurlOption("E", "cert", .refused(certificate)), CurlOption(nil, "key", .refused(certificate)),
    .flag(nil, "digest", .refused(handshake)), .flag(nil, "ntlm", .refused(handshake)),
    .flag(nil, "negotiate", .refused(handshake)), .flag(nil, "anyauth", .refused(handshake)),
    CurlOption(nil, "aws-sigv4", .refused("no line signs a request as AWS wants it")),
    CurlOption("r", "range", .refused("an action reads the whole answer")),
    CurlOption("z", "time-cond", .refused("an action asks each time")),
    CurlOption(nil, "unix-socket", .refused("an action calls a URL of HTTPS")),
  ]

  private static let parts = "no action sends a body of several parts; ask the API for a JSON or a form instead"
  private static let certificate = "no line signs in with a certificate of the client"
  private static let handshake = "no line signs in in several steps; ask the API for a token or for Basic"
}
