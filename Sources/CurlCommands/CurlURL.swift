import ActionChecking
import DataActions
import Diagnostics

/// A URL taken apart by position: `https://user@host/path?query`.
struct CurlURL {
  /// `https://` or `http://`; nil where a value is scheme and host.
  private(set) var scheme: String?
  /// What stands before an `@`.
  private(set) var user: ShellText?
  /// Host and port, or the value that is scheme and host.
  private(set) var host: ShellText
  private(set) var path: ShellText
  private(set) var query: ShellText
  private(set) var findings: [Diagnostic] = []

  /// The parts of a URL. GC683 where it is not of HTTP; GC686 for a fragment, and for a scheme that is not there.
  init(_ word: ShellCommand.Word) {
    var rest = word.text.trimmed
    if let (before, _) = rest.halves(at: "#") {
      rest = before
      findings.append(
        Diagnostic(.curlLeftOut, "what follows '#' in the URL is never sent, and left out", at: word.location))
    }
    let beginsWithValue = rest.first?.variable != nil || rest.first?.scalar == "{"
    if let scheme = ["https://", "http://"].first(where: { rest.begins(with: $0) }) {
      self.scheme = scheme
      rest = ShellText(rest.dropFirst(scheme.utf8.count))
    } else if !beginsWithValue {
      scheme = "https://"
      let isOther = rest.prefix(while: { $0.scalar != "/" }).last?.scalar == ":" && rest.shown.contains("://")
      let finding =
        isOther
        ? Diagnostic(.curlURL, "the URL is not one of HTTP", at: word.location)
        : Diagnostic(.curlLeftOut, "the URL has no scheme; the action asks by https", at: word.location)
      findings.append(finding)
    }
    let authority = ShellText(rest.prefix { !["/", "?"].contains($0.scalar) })
    let mark = authority.lastIndex { $0.scalar == "@" }
    user = mark.map { ShellText(authority[..<$0]) }
    host = mark.map { ShellText(authority[($0 + 1)...]) } ?? authority
    let target = ShellText(rest.dropFirst(authority.count))
    path = ShellText(target.prefix { $0.scalar != "?" })
    query = ShellText(target.dropFirst(path.count + 1))
  }
}

extension CurlDescriber {
  /// The URL up to its query. A variable in its host is a setting: a call never chooses whom it asks.
  mutating func urlText() -> Text {
    guard let word = command.url else { return Text([]) }
    let origin = Self.settings(in: url.host)
    for segment in url.path.parts(at: "/") where holdsCredential(segment) {
      complain(
        .credentialInURL, "a credential stands in the path of the URL, which ends in logs",
        at: place(of: segment, in: word.location))
    }
    let path = text(Self.withBraces(url.path))
    return Text([.literal(url.scheme ?? "")] + origin.parts + path.parts)
  }

  /// The parameters of the URL, of `-G` and of `--url-query`. One credential among them is a sign-in; a second is GC684.
  mutating func takeQuery() {
    guard let word = command.url else { return }
    var parameters = url.query.parts(at: "&").map { Parameter(encoded: $0, location: word.location) }
    let data = command.query + (command.isGet ? command.data : [])
    parameters += data.flatMap { Parameter.all(in: $0) }
    for parameter in parameters {
      guard let name = parameter.name.literal, BracedText(name).inputs.isEmpty else {
        let place = place(of: parameter.name, in: parameter.location)
        complain(.curlURL, "the name of a query parameter is filled in", at: place)
        continue
      }
      if holdsCredential(parameter.name) {
        let place = place(of: parameter.name, in: parameter.location)
        complain(.credentialInURL, "a credential stands in the URL without a name", at: place)
        continue
      }
      let value = Self.withBraces(parameter.value)
      guard CredentialName.isOneOfRequest(name) && !value.isEmpty || holdsCredential(value) else {
        request.query.append(NamedText(name: name, value: text(value)))
        continue
      }
      if request.signIn != nil {
        let place = place(of: parameter.value, in: parameter.location)
        complain(.credentialInURL, "a second credential stands in the query of the URL, which ends in logs", at: place)
      }
      let key = secret(value, kind: CredentialName.kind(of: name), what: "the query parameter \(quoted(name))")
      request.signIn = .apiKeyQuery(NamedText(name: name, value: key))
    }
  }

  /// A text whose variables and braces are settings.
  private static func settings(in text: ShellText) -> Text {
    let parts = text.flatMap { character -> [TextPart] in
      switch character.content {
      case .scalar(let scalar): [.literal(String(Character(scalar)))]
      case .variable(let name): [setting(name)]
      }
    }
    return Text(
      Text(parts).parts.flatMap { part -> [TextPart] in
        guard case .literal(let words) = part else { return [part] }
        return BracedText(words).text.parts.map { if case .input(let name) = $0 { setting(name) } else { $0 } }
      })
  }

  private static func setting(_ word: String) -> TextPart {
    .setting(CurlNames.environmentName(of: word) ?? "api_\(CurlNames.snake(word))")
  }

  /// `<order-id>`, where nothing else is meant by it, as `{order-id}`.
  static func withBraces(_ text: ShellText) -> ShellText {
    var braced = text
    for (open, character) in text.enumerated() where character.scalar == "<" {
      guard let close = text[open...].firstIndex(where: { $0.scalar == ">" }),
        let name = text[(open + 1)..<close].literal, BracedText.isName(name)
      else { continue }
      braced[open] = ShellCharacter(content: .scalar("{"), line: character.line, column: character.column)
      braced[close] = ShellCharacter(content: .scalar("}"), line: character.line, column: character.column)
    }
    return braced
  }
}

/// A query parameter or a form's field.
struct Parameter {
  let name: ShellText
  let value: ShellText
  let location: SourceLocation

  /// One as a URL or a form writes it; what is no encoding stays as it is.
  init(encoded: ShellText, location: SourceLocation) {
    let (name, value) = encoded.halves(at: "=") ?? (encoded, [])
    self.init(name: name.formDecoded ?? name, value: value.formDecoded ?? value, location: location)
  }

  private init(name: ShellText, value: ShellText, location: SourceLocation) {
    self.name = name
    self.value = value
    self.location = location
  }

  /// Those of a piece of data: of `--data-urlencode` the one whose value is as it will arrive.
  static func all(in data: CurlCommand.Data) -> [Parameter] {
    guard data.form == .urlEncoded else {
      return data.text.parts(at: "&").map { Parameter(encoded: $0, location: data.location) }
    }
    guard let (name, value) = data.text.halves(at: "="), !name.isEmpty else {
      let content = data.text.first?.scalar == "=" ? ShellText(data.text.dropFirst()) : data.text
      return [Parameter(name: content, value: [], location: data.location)]
    }
    return [Parameter(name: name.formDecoded ?? name, value: value, location: data.location)]
  }
}
