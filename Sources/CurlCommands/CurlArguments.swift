import Diagnostics

/// The words behind `curl` as options and URLs.
///
/// GC680 for an option without its value, GC681 for one that curl does not have, GC682 for one that no action can do.
struct CurlArguments {
  /// An option with its value.
  struct Given {
    let option: CurlOption
    let value: ShellText
    let location: SourceLocation
  }

  /// The options, in order.
  private(set) var given: [Given] = []
  /// The URLs, in order.
  private(set) var urls: [ShellCommand.Word] = []
  /// What is wrong, and what is left out.
  private(set) var findings: [Diagnostic] = []
  private var rest: ArraySlice<ShellCommand.Word>

  /// The words behind the program's name.
  init(_ words: [ShellCommand.Word]) {
    rest = words[...]
    var areOptions = true
    while let word = rest.popFirst() {
      let text = word.text
      if areOptions, text.literal == "--" {
        areOptions = false
      } else if areOptions, text.begins(with: "--") {
        takeLong(word)
      } else if areOptions, text.begins(with: "-"), text.count > 1 {
        takeLetters(word)
      } else {
        urls.append(word)
      }
    }
    urls += given.filter { $0.option.meaning == .url }.map { .init(text: $0.value, location: $0.location) }
  }

  private mutating func takeLong(_ word: ShellCommand.Word) {
    let name = word.text.dropFirst(2)
    if let option = name.literal.flatMap(CurlOption.named) {
      return take(option, written: "--\(option.name)", value: nil, at: word.location)
    }
    let start = (ShellText(name).halves(at: "=")?.before ?? ShellText(name)).shown
    if let option = CurlOption.named(start) {
      let message = "curl takes no '=' behind \(quoted("--\(option.name)")); the value is a word of its own"
      return findings.append(Diagnostic(.unknownCurlOption, message, at: word.location))
    }
    // A word that is near to no option may be anything, a credential too, and is not repeated.
    let message =
      nearestWord(to: start, among: CurlOption.all.map(\.name)).map {
        "\(quoted("--\(start)")) is no option of curl that is known; the nearest is \(quoted("--\($0)"))"
      } ?? "this is no option of curl that is known"
    findings.append(Diagnostic(.unknownCurlOption, message, at: word.location))
  }

  /// `-sSX POST` is `-s -S -X POST`, and `-XPOST` is `-X POST`.
  private mutating func takeLetters(_ word: ShellCommand.Word) {
    var letters = word.text.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = letter.scalar.map(Character.init).flatMap(CurlOption.lettered) else {
        let message = "a letter behind '-' is no option that is known"
        return findings.append(Diagnostic(.unknownCurlOption, message, at: place(of: letter, in: word)))
      }
      guard option.takesValue else {
        take(option, written: "-\(option.letter ?? "-")", value: nil, at: place(of: letter, in: word))
        continue
      }
      let value = letters.isEmpty ? nil : ShellText(letters)
      return take(option, written: "-\(option.letter ?? "-")", value: value, at: place(of: letter, in: word))
    }
  }

  /// The place of a letter; the first one's is that of the word.
  private func place(of character: ShellCharacter, in word: ShellCommand.Word) -> SourceLocation {
    character == word.text.dropFirst().first
      ? word.location
      : SourceLocation(file: word.location.file, line: character.line, column: character.column)
  }

  private mutating func take(_ option: CurlOption, written: String, value: ShellText?, at place: SourceLocation) {
    var given = Given(option: option, value: [], location: place)
    if option.takesValue {
      if let value {
        given = Given(option: option, value: value, location: place)
      } else if let next = rest.popFirst() {
        given = Given(option: option, value: next.text, location: next.location)
      } else {
        let message = "the option \(quoted(written)) lacks its value"
        return findings.append(Diagnostic(.curlSyntax, message, at: place))
      }
    }
    switch option.meaning {
    case .refused(let why):
      findings.append(Diagnostic(.curlOptionRefused, "\(quoted(written)) is not for an action: \(why)", at: place))
    case .leftOut(let why):
      findings.append(Diagnostic(.curlLeftOut, "\(quoted(written)) is left out: \(why)", at: place))
    case .harmless: break
    default: self.given.append(given)
    }
  }
}
