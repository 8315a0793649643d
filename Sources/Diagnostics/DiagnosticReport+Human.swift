extension DiagnosticReport {
  /// `file:line:column: error GC101: message` for each, with the source line, a caret and the notes below it.
  ///
  /// - Parameter line: the text of a line of a file, where it can be read.
  package func human(style: TextStyle, line: (SourceLocation) -> String?) -> String {
    var text = ""
    for diagnostic in diagnostics {
      let severity = diagnostic.code.severity.rawValue
      let heading = style.severity("\(severity) \(diagnostic.code.id):", diagnostic.code.severity)
      text += "\(Self.prefix(diagnostic.location))\(heading) \(style.strong(harmless(diagnostic.message)))\n"
      text += Self.excerpt(diagnostic.location, style: style, line: line)
      for note in diagnostic.notes {
        text += "\(note.location.map { "\($0.description): " } ?? "  ")note: \(harmless(note.message))\n"
        text += Self.excerpt(note.location, style: style, line: line)
      }
    }
    return text
  }

  private static func prefix(_ location: SourceLocation?) -> String {
    location.map { harmless($0.description) + ": " } ?? ""
  }

  /// The source line and a caret under its column.
  private static func excerpt(
    _ location: SourceLocation?, style: TextStyle, line: (SourceLocation) -> String?
  ) -> String {
    guard let location, let whole = line(location) else { return "" }
    let scalars = Array(whole.unicodeScalars)
    guard location.column >= 1, location.column <= scalars.count + 1, !scalars.isEmpty else { return "" }
    let shown = window(of: scalars, around: location.column - 1)
    let number = String(location.line)
    let before = shown.text.prefix(shown.caret).map { $0 == "\t" ? "\t" : " " }.joined()
    let margin = String(repeating: " ", count: number.count)
    return "  \(number) | \(harmless(String(String.UnicodeScalarView(shown.text))))\n"
      + "  \(margin) | \(before)\(style.mark("^"))\n"
  }

  /// At most 160 characters of a line, with the column among them.
  private static func window(
    of line: [Unicode.Scalar], around column: Int
  ) -> (text: [Unicode.Scalar], caret: Int) {
    let width = 160
    guard line.count > width else { return (line, column) }
    let start = min(max(0, column - width / 2), line.count - width)
    return (Array(line[start..<start + width]), column - start)
  }
}

/// How words are set off on a terminal.
package enum TextStyle: Sendable {
  /// Not at all: for files and pipes.
  case plain
  /// In colours.
  case coloured

  /// A severity's own colour.
  package func severity(_ text: String, _ severity: DiagnosticCode.Severity) -> String {
    switch severity {
    case .error: paint(text, "1;31")
    case .warning: paint(text, "1;33")
    }
  }

  /// Bold.
  package func strong(_ text: String) -> String { paint(text, "1") }

  /// Green: what points, or was added.
  package func mark(_ text: String) -> String { paint(text, "32") }

  /// Red: what was taken away.
  package func removed(_ text: String) -> String { paint(text, "31") }

  /// Grey: what is less important.
  package func faint(_ text: String) -> String { paint(text, "2") }

  private func paint(_ text: String, _ code: String) -> String {
    switch self {
    case .plain: text
    case .coloured: "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
  }
}
