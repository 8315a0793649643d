import Diagnostics

/// Takes a shell's text apart into commands and their words, as POSIX shells and bash read it.
///
/// Lines may end in `\`, and in `^` as those of cmd do. Variables stay what they are; what only a shell can work out,
/// such as `$(…)`, is GC680, and so is a quote that is not closed. No message repeats what stands in a word: it may be
/// a credential.
struct ShellReader {
  let file: String
  let scalars: [Unicode.Scalar]
  var index = 0
  var line = 1
  var column = 1
  var faults: [Diagnostic] = []
  private var commands: [ShellCommand] = []
  private var command = ShellCommand()
  private var dropsWord = false

  /// The commands of a text, in order.
  static func read(_ text: String, file: String) -> Checked<[ShellCommand]> {
    var reader = ShellReader(file: file, text: text)
    reader.readCommands()
    return Checked(reader.commands, reader.faults)
  }

  private init(file: String, text: String) {
    self.file = file
    // A line that ends as on Windows ends as any other.
    let lines = text.replacing("\r\n", with: "\n")
    scalars = Array(lines.unicodeScalars.drop { $0 == "\u{FEFF}" })
  }

  private mutating func readCommands() {
    while let scalar = peek(), faults.isEmpty {
      switch scalar {
      case " ", "\t", "\r": advance()
      case _ where isContinuation: skipContinuation()
      case "\n", ";": endCommand()
      case "#": while let next = peek(), next != "\n" { advance() }
      case "|": endCommand()
      case "&": if peek(1) == ">" { redirect() } else { endCommand() }
      case ">": redirect()
      case "<": if isPlaceholder { readOneWord() } else { redirect() }
      case "(", ")": fault("a parenthesis without quotes is for the shell alone")
      default: readOneWord()
      }
    }
    endCommand()
  }

  private mutating func endCommand() {
    if !command.words.isEmpty { commands.append(command) }
    command = ShellCommand()
    dropsWord = false
    advance()
  }

  private mutating func redirect() {
    command.redirections.append(location)
    while let scalar = peek(), scalar == ">" || scalar == "<" || scalar == "&" { advance() }
    dropsWord = true
  }

  private mutating func readOneWord() {
    let place = location
    var text: ShellText = []
    while let scalar = peek(), faults.isEmpty, !endsWord(scalar, behind: text, at: place) {
      readPiece(into: &text)
    }
    if let next = peek(), next == ">" || next == "<", text.literal.map({ $0 == "1" || $0 == "2" || $0 == "0" }) == true
    {
      // '2>' names what is redirected.
      return
    }
    if !dropsWord { command.words.append(.init(text: text, location: place)) }
    dropsWord = false
  }

  private mutating func endsWord(_ scalar: Unicode.Scalar, behind text: ShellText, at place: SourceLocation) -> Bool {
    switch scalar {
    case " ", "\t", "\r", "\n", ";", "|", ">", "(", ")": return true
    case "<": return !isPlaceholder
    case "&":
      if let next = peek(1), !text.isEmpty, !" \t\n&>".unicodeScalars.contains(next), !dropsWord {
        fault("an '&' without quotes ends the command here; the word needs quotes")
      }
      return true
    default: return isContinuation
    }
  }

  /// Whether `<order-id>` begins here, as people write what is to be replaced.
  private var isPlaceholder: Bool {
    guard let close = scalars[index...].prefix(60).firstIndex(of: ">") else { return false }
    let inside = scalars[(index + 1)..<close]
    return inside.first?.properties.isAlphabetic == true
      && inside.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || "0123456789_-".unicodeScalars.contains($0)) }
  }

  // What the reading of pieces, in a file of its own, is made of.

  /// The character so many places ahead.
  func peek(_ offset: Int = 0) -> Unicode.Scalar? { index + offset < scalars.count ? scalars[index + offset] : nil }

  mutating func advance() {
    guard let scalar = peek() else { return }
    (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    index += 1
  }

  var location: SourceLocation { SourceLocation(file: file, line: line, column: column) }

  mutating func fault(_ message: String, at place: SourceLocation? = nil) {
    if faults.isEmpty { faults.append(Diagnostic(.curlSyntax, message, at: place ?? location)) }
  }

  /// Whether a line goes on behind this character: after `\`, after cmd's `^` and after PowerShell's '`'.
  var isContinuation: Bool {
    guard let scalar = peek(), scalar == "\\" || scalar == "^" || scalar == "`" else { return false }
    let rest = scalars[(index + 1)...].prefix { $0 == " " || $0 == "\t" || $0 == "\r" }
    // A blank behind it is a slip of the hand that no web page shows.
    let end = index + 1 + rest.count
    return end < scalars.count && scalars[end] == "\n"
  }

  mutating func skipContinuation() {
    while let scalar = peek(), scalar != "\n" { advance() }
    advance()
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 48...57, UInt8(ascii: "_"): true
    default: false
    }
  }
}
