import ActionChecking
import DataActions
import Diagnostics

/// Makes a request of a curl command: texts with inputs for braces and variables, and a secret for each credential.
struct CurlDescriber {
  let command: CurlCommand
  let url: CurlURL
  var secrets: CurlSecrets
  var request: RequestDescription
  /// The inputs that its texts name, in order.
  private(set) var inputs: [String] = []
  var findings: [Diagnostic]

  /// A describer of a command that calls a URL.
  init(_ command: CurlCommand, url: CurlURL) {
    self.command = command
    self.url = url
    secrets = CurlSecrets(host: url.host.literal ?? "")
    request = RequestDescription(method: .get, url: Text([]))
    findings = command.findings + url.findings
  }

  /// Describes all of it. The sign-in comes before the body, so that a credential is known again wherever it stands.
  mutating func describe() {
    takeMethod()
    takeQuery()
    takeHeaders()
    request.url = urlText()
    takeBody()
    takeTimes()
  }

  private mutating func takeMethod() {
    let hasBody = !command.data.isEmpty && !command.isGet
    request.method = hasBody ? .post : .get
    guard let word = command.method else { return }
    guard let method = word.text.literal.flatMap({ HTTPMethod(rawValue: $0.uppercased()) }) else {
      let words = HTTPMethod.allCases.map(\.rawValue).joined(separator: ", ")
      return complain(.curlOptionRefused, "the method is none of \(words)", at: word.location)
    }
    request.method = method
  }

  private mutating func takeTimes() {
    if let word = command.timeout { takeTimeout(word) }
    guard let place = command.followsRedirects else { return }
    let range = RedirectsDescription.atMostRange
    let limit = command.redirectLimit?.text.literal.flatMap(Int.init) ?? Self.usualRedirects
    request.redirects = RedirectsDescription(atMost: max(range.lowerBound, min(range.upperBound, limit)))
    leaveOut("redirects to other hosts are left out; 'otherHosts: true' follows them, too", at: place)
  }

  private mutating func takeTimeout(_ word: CurlCommand.Word) {
    guard let seconds = word.text.literal.flatMap(Double.init), seconds.isFinite, seconds >= 0 else {
      return complain(.curlSyntax, "the time is no number of seconds", at: word.location)
    }
    // 0 is no limit for curl.
    let range = RequestDescription.timeoutRange
    let whole = max(range.lowerBound, Int(min(Double(range.upperBound), seconds.rounded(.up))))
    request.timeoutSeconds = seconds > 0 ? whole : RequestDescription.defaultTimeoutSeconds
    if Double(request.timeoutSeconds) != seconds {
      leaveOut("the time is left out: the Timeout of the action is \(request.timeoutSeconds) s", at: word.location)
    }
  }

  /// curl follows 50; what an API needs is one, seldom two.
  private static let usualRedirects = 3

  mutating func complain(_ code: DiagnosticCode, _ message: String, at place: SourceLocation) {
    findings.append(Diagnostic(code, message, at: place))
  }

  mutating func leaveOut(_ message: String, at place: SourceLocation) { complain(.curlLeftOut, message, at: place) }

  /// A character's place in the file of the command.
  func place(of text: some Collection<ShellCharacter>, in location: SourceLocation) -> SourceLocation {
    text.first.map { SourceLocation(file: location.file, line: $0.line, column: $0.column) } ?? location
  }

  // What every part is made of.

  /// A value under a name: a secret where the name or the value says that it is a credential.
  mutating func value(_ value: ShellText, under name: String, isCredential: Bool) -> Text {
    guard isCredential && !value.isEmpty || holdsCredential(value) else { return text(value) }
    return secret(value, kind: CredentialName.kind(of: name), what: "the credential \(quoted(name))")
  }

  /// A credential as a text.
  mutating func secret(_ value: some Collection<ShellCharacter>, kind: String, what: String) -> Text {
    Text([.secret(secrets.name(value, kind: kind, what: what))])
  }

  /// Whether a text is a credential by its form, by a variable's name, or because it stood as one elsewhere.
  func holdsCredential(_ text: some Collection<ShellCharacter>) -> Bool {
    let shown = text.shown
    return secrets.isKnown(text) || CredentialShape.known(in: shown) != nil || CredentialShape.hasRandomToken(shown)
      || text.contains { $0.variable.map(CredentialName.isOneOfRequest) ?? false }
  }

  /// A text whose braces and variables are inputs.
  mutating func text(_ characters: some Collection<ShellCharacter>) -> Text {
    var parts: [TextPart] = []
    var literal = ""
    for character in characters {
      switch character.content {
      case .scalar(let scalar): literal.unicodeScalars.append(scalar)
      case .variable(let name):
        parts += BracedText(literal).text.parts.map { filled($0) }
        literal = ""
        parts.append(filled(.input(CurlNames.input(of: name) ?? "value")))
      }
    }
    parts += BracedText(literal).text.parts.map { filled($0) }
    return Text(parts)
  }

  /// The part with the input's name as it was first written.
  mutating func filled(_ part: TextPart) -> TextPart {
    guard case .input(let name) = part else { return part }
    if let known = inputs.first(where: { $0.lowercased() == name.lowercased() }) { return .input(known) }
    inputs.append(name)
    return part
  }
}
