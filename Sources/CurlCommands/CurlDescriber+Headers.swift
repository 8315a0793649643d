import ActionChecking
import DataActions
import Diagnostics

extension CurlDescriber {
  /// A header of the command.
  private struct HeaderLine {
    let name: String
    let value: ShellText
    let location: SourceLocation
  }

  /// The headers and the sign-in; cookies, agent and referer are headers, too.
  mutating func takeHeaders() {
    var lines = command.headers.compactMap { line($0) }
    let named = { (name: String, word: CurlCommand.Word?) in
      word.map { [HeaderLine(name: name, value: $0.text, location: $0.location)] } ?? []
    }
    lines += named("User-Agent", command.agent) + named("Referer", command.referer)
    lines += command.cookies.flatMap { named("Cookie", $0) }
    if command.data.contains(where: { $0.form == .json }), !command.isGet {
      lines += lines.contains { $0.name.lowercased() == "accept" } ? [] : [Self.jsonAccept(at: command.data)]
    }
    for line in lines { take(line) }
    takeUser(hasAuthorization: lines.contains { $0.name.lowercased() == "authorization" })
  }

  private static func jsonAccept(at data: [CurlCommand.Data]) -> HeaderLine {
    let location = data.first?.location ?? SourceLocation(file: "")
    let value = "application/json".unicodeScalars.map {
      ShellCharacter(content: .scalar($0), line: location.line, column: location.column)
    }
    return HeaderLine(name: "Accept", value: value, location: location)
  }

  /// `Name: value`, or `Name;` for an empty one; nothing for `Name:`, which takes a header of curl's own away.
  private mutating func line(_ word: CurlCommand.Word) -> HeaderLine? {
    let halves = word.text.halves(at: ":")
    let name = halves?.before ?? (word.text.last?.scalar == ";" ? ShellText(word.text.dropLast()) : nil)
    guard let name = name?.trimmed.literal, !name.isEmpty else {
      complain(.curlSyntax, "this is no header of the form 'Name: value'", at: word.location)
      return nil
    }
    let value = halves?.after.trimmed ?? []
    if halves != nil, value.isEmpty { return nil }
    return HeaderLine(name: name, value: value, location: word.location)
  }

  private mutating func take(_ line: HeaderLine) {
    let name = line.name.lowercased()
    switch name {
    case "authorization": takeAuthorization(line)
    case "cookie":
      let cookie = secret(line.value, kind: "cookie", what: "the cookies")
      add(NamedText(name: "Cookie", value: cookie), separator: "; ")
    case "accept": takeAccept(line)
    case "content-type": break
    case "host": leaveOut("the header 'Host' is left out: it is that of the URL", at: line.location)
    case _ where Self.ownHeaders.contains(name) || isOfBrowser(line): break
    case _ where CredentialName.isOneOfRequest(line.name) || holdsCredential(line.value): takeKey(line)
    default: add(NamedText(name: line.name, value: text(Self.withBraces(line.value))), separator: ", ")
    }
  }

  /// A header that is there already gets one more value: that is what two of them mean (RFC 9110, section 5.3).
  private mutating func add(_ header: NamedText, separator: String) {
    let name = header.name.lowercased()
    if let index = request.headers.firstIndex(where: { $0.name.lowercased() == name }) {
      let parts = request.headers[index].value.parts + [.literal(separator)] + header.value.parts
      request.headers[index].value = Text(parts)
    } else {
      request.headers.append(header)
    }
  }

  /// What the connection or the script sets itself.
  private static let ownHeaders: Set = [
    "content-length", "accept-encoding", "connection", "transfer-encoding", "keep-alive", "proxy-connection", "te",
    "trailer", "upgrade", "expect", "authority",
  ]
  /// What browsers add to every request.
  private static let browserHeaders: Set = [
    "origin", "referer", "dnt", "cache-control", "pragma", "priority", "upgrade-insecure-requests", "accept-language",
  ]

  private func isOfBrowser(_ line: HeaderLine) -> Bool {
    let name = line.name.lowercased()
    if name.hasPrefix("sec-") { return true }
    if name == "user-agent" {
      return ["Mozilla/", "curl/", "PostmanRuntime/", "insomnia/"].contains { line.value.begins(with: $0) }
    }
    return Self.browserHeaders.contains(name) && command.headers.contains { $0.text.begins(with: "sec-") }
  }

  private mutating func takeAccept(_ line: HeaderLine) {
    let json = NamedText(name: "Accept", value: Text([.literal("application/json")]))
    guard let literal = line.value.literal else { return request.headers.append(json) }
    let ranges = literal.split(separator: ",").map { range in
      range.prefix { $0 != ";" }.filter { $0 != " " && $0 != "\t" }.lowercased()
    }
    let isJSON = ranges.allSatisfy { $0.hasSuffix("/json") || $0.hasSuffix("+json") }
    // Any type is what curl asks for unless told.
    if !isJSON, literal != "*/*" {
      leaveOut("other types than JSON are left out of 'Accept': an action takes no other", at: line.location)
    }
    add(isJSON ? NamedText(name: line.name, value: Text([.literal(literal)])) : json, separator: ", ")
  }

  private mutating func takeKey(_ line: HeaderLine) {
    let key = credential(line.value, kind: CredentialName.kind(of: line.name), what: "the header \(quoted(line.name))")
    let named = NamedText(name: line.name, value: key)
    if request.signIn == nil, key.parts.count == 1 {
      request.signIn = .apiKeyHeader(named)
    } else {
      add(named, separator: ", ")
    }
  }

  /// A credential behind the word for its kind, such as `Token`, or alone.
  private mutating func credential(_ value: ShellText, kind: String, what: String) -> Text {
    guard let (scheme, rest) = value.halves(at: " "), let word = scheme.literal,
      Self.schemes.contains(word.lowercased()), !rest.trimmed.isEmpty
    else { return secret(value, kind: kind, what: what) }
    return Text([.literal(word + " ")] + secret(rest.trimmed, kind: kind, what: what).parts)
  }

  /// Words before a credential that are none themselves.
  private static let schemes: Set = [
    "bearer", "basic", "token", "apikey", "api-key", "key", "oauth", "digest", "hmac", "hawk", "ssws", "geniekey",
    "aws4-hmac-sha256", "negotiate", "jwt", "pat", "secret", "client", "zoho-oauthtoken", "splunk", "app", "user",
  ]

  private mutating func takeAuthorization(_ line: HeaderLine) {
    let halves = line.value.halves(at: " ")
    let rest = halves?.after.trimmed ?? []
    switch halves?.before.literal?.lowercased() {
    case "bearer" where request.signIn == nil && !rest.isEmpty:
      request.signIn = .bearer(secret(rest, kind: "token", what: "the bearer token"))
    case "basic" where request.signIn == nil && Self.isUserWithPassword(rest):
      signInBasic(rest, as: "what 'Authorization' has in Base64")
    default:
      let value = credential(line.value, kind: "token", what: "the header 'Authorization'")
      add(NamedText(name: "Authorization", value: value), separator: ", ")
    }
  }

  /// Whether it is the Base64 of a user and a password that is not empty.
  private static func isUserWithPassword(_ value: ShellText) -> Bool {
    guard let literal = value.literal, let bytes = Base64.bytes(of: literal),
      let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    return colon > 0 && colon < bytes.count - 1 && String(validating: bytes, as: UTF8.self) != nil
  }

  private mutating func signInBasic(_ value: ShellText, as origin: String) {
    let user = secret(value, kind: "user", what: "the user before the ':' of \(origin)")
    // The same bytes are two credentials here.
    let password = secrets.another(kind: "password", what: "the password behind the ':' of \(origin)")
    request.signIn = .basic(BasicCredentials(user: user, password: Text([.secret(password)])))
  }

  /// `-u`, `--oauth2-bearer`, or what stands before an `@` in the URL.
  private mutating func takeUser(hasAuthorization: Bool) {
    guard !hasAuthorization else { return }
    if let token = command.bearer {
      let token = secret(token.text, kind: "token", what: "the bearer token")
      return signIn(.bearer(token), orHeader: [.literal("Bearer ")] + token.parts)
    }
    guard let text = command.user?.text ?? url.user, !text.isEmpty else { return }
    let halves = text.halves(at: ":") ?? (text, [])
    let isWhole = text.halves(at: ":") == nil || !halves.after.isEmpty
    guard request.signIn == nil, isWhole else {
      let value = secret(text, kind: "basic", what: "the Base64 of 'user:password'")
      return add(
        NamedText(name: "Authorization", value: Text([.literal("Basic ")] + value.parts)), separator: ", ")
    }
    let user = secret(halves.before, kind: "user", what: "the user")
    let password =
      halves.after.isEmpty
      ? Text([.secret(secrets.another(kind: "password", what: "the password"))])
      : secret(halves.after, kind: "password", what: "the password")
    request.signIn = .basic(BasicCredentials(user: user, password: password))
  }

  private mutating func signIn(_ signIn: SignIn, orHeader parts: [TextPart]) {
    if request.signIn == nil {
      request.signIn = signIn
    } else {
      add(NamedText(name: "Authorization", value: Text(parts)), separator: ", ")
    }
  }
}
