import Diagnostics

/// What a curl command says, with its words as they are.
struct CurlCommand {
  /// Data, and how it is written.
  struct Data {
    let form: CurlOption.DataForm
    let text: ShellText
    let location: SourceLocation
  }

  typealias Word = ShellCommand.Word

  private(set) var url: Word?
  private(set) var method: Word?
  private(set) var headers: [Word] = []
  private(set) var data: [Data] = []
  /// Whether the data goes into the query.
  private(set) var isGet = false
  /// What goes into the query besides.
  private(set) var query: [Data] = []
  private(set) var user: Word?
  private(set) var bearer: Word?
  private(set) var cookies: [Word] = []
  private(set) var agent: Word?
  private(set) var referer: Word?
  private(set) var timeout: Word?
  private(set) var followsRedirects: SourceLocation?
  private(set) var redirectLimit: Word?
  private(set) var findings: [Diagnostic]

  /// The command of some arguments. GC682 for data that is a file, GC683 for no URL or several.
  init(_ arguments: CurlArguments, at location: SourceLocation) {
    findings = arguments.findings
    for given in arguments.given { take(given) }
    url = arguments.urls.first
    if let second = arguments.urls.dropFirst().first {
      let message = "there is a second URL here; perhaps a word before it lacks its quotes"
      findings.append(Diagnostic(.curlURL, message, at: second.location))
    } else if url == nil {
      findings.append(Diagnostic(.curlURL, "the command has no URL", at: location))
    }
  }

  private mutating func take(_ given: CurlArguments.Given) {
    let word = Word(text: given.value, location: given.location)
    switch given.option.meaning {
    case .method: method = word
    case .header: if isNoFile(word, where: word.text.begins(with: "@")) { headers.append(word) }
    case .data(let form):
      let data = Data(form: form, text: word.text, location: word.location)
      if isNoFile(data) { self.data.append(data) }
    case .queryParameter:
      let data = Data(form: .urlEncoded, text: word.text, location: word.location)
      if isNoFile(data) { query.append(data) }
    case .get: isGet = true
    case .user: user = word
    case .bearer: bearer = word
    case .cookie:
      if isNoFile(word, where: word.text.halves(at: "=") == nil && word.text.onlyVariable == nil) {
        cookies.append(word)
      }
    case .agent: agent = word
    case .referer: referer = word
    case .timeout: timeout = word
    case .redirects: followsRedirects = word.location
    case .redirectLimit: redirectLimit = word
    case .url, .harmless, .leftOut, .refused: break
    }
  }

  private mutating func isNoFile(_ data: Data) -> Bool {
    let word = Word(text: data.text, location: data.location)
    switch data.form {
    case .raw: return true
    case .plain, .json: return isNoFile(word, where: data.text.first?.scalar == "@")
    case .urlEncoded:
      // 'name@file', unless an '=' comes first.
      let mark = data.text.firstIndex { $0.scalar == "@" || $0.scalar == "=" }
      return isNoFile(word, where: mark.map { data.text[$0].scalar == "@" } ?? false)
    }
  }

  private mutating func isNoFile(_ word: Word, where isFile: Bool) -> Bool {
    if isFile {
      let message = "a file is named here; put what is in it into the command"
      findings.append(Diagnostic(.curlOptionRefused, message, at: word.location))
    }
    return !isFile
  }
}
