import Diagnostics

/// A command of a shell's text.
struct ShellCommand: Sendable {
  /// Its words as the program gets them; none is a redirection.
  var words: [Word] = []
  /// The places of what is no word of the program, such as `> file`.
  var redirections: [SourceLocation] = []

  /// A word.
  struct Word: Sendable {
    var text: ShellText
    let location: SourceLocation
  }

  /// Where it begins.
  var location: SourceLocation? { words.first?.location }

  /// The words behind `curl`; nil where it is another program.
  ///
  /// A prompt, values of variables before the command and `sudo` are passed over.
  var curlArguments: [Word]? {
    let rest = words.drop { word in
      let text = word.text.shown
      return text == "$" || text == "sudo" || text == "time" || Self.isAssignment(text)
    }
    guard let program = rest.first?.text.literal?.lowercased() else { return nil }
    let name = program.split { $0 == "/" || $0 == "\\" }.last ?? ""
    return name == "curl" || name == "curl.exe" ? Array(rest.dropFirst()) : nil
  }

  private static func isAssignment(_ word: String) -> Bool {
    guard let equals = word.firstIndex(of: "="), let first = word.utf8.first, !(48...57).contains(first) else {
      return false
    }
    return equals > word.startIndex && word[..<equals].utf8.allSatisfy(ShellReader.isNameByte)
  }
}
