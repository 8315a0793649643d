/// One complaint of the Swift compiler about a file of the workspace.
struct CompilerMessage: Hashable, Sendable {
  /// The path as it was given to the compiler.
  let file: String
  /// The line, from 1.
  let line: Int
  /// The column in UTF-8 bytes, from 1.
  let column: Int
  /// What it says.
  let text: String
  /// What it says further, about the same file or another.
  var notes: [CompilerNote] = []

  /// The errors among what the compiler printed in its `llvm` style, in its order; uses of what is deprecated count as
  /// errors, because the library marks mistakes with it that Swift itself would let pass.
  static func errors(in output: String) -> [CompilerMessage] {
    var messages: [CompilerMessage] = []
    var takesNotes = false
    for line in output.split(separator: "\n") {
      guard let head = Head(line) else { continue }
      switch head.severity {
      case "error",
        "warning" where head.text.hasSuffix("[#DeprecatedDeclaration]"):
        messages.append(CompilerMessage(file: head.file, line: head.line, column: head.column, text: head.text))
        takesNotes = true
      case "note":
        if takesNotes {
          messages[messages.count - 1].notes.append(
            CompilerNote(file: head.file, line: head.line, column: head.column, text: head.text))
        }
      default: takesNotes = false
      }
    }
    return messages
  }
}

/// What the compiler adds to a complaint.
struct CompilerNote: Hashable, Sendable {
  let file: String
  let line: Int
  let column: Int
  let text: String
}

/// `Actions/GetUser.swift:4:9: error: cannot find 'x' in scope`, taken apart.
private struct Head {
  let file: String
  let line: Int
  let column: Int
  let severity: String
  let text: String

  init?(_ text: Substring) {
    for severity in ["error", "warning", "note"] {
      guard let range = text.firstRange(of: ": \(severity): ") else { continue }
      let place = text[..<range.lowerBound].split(separator: ":", omittingEmptySubsequences: false)
      guard place.count >= 3, let column = Int(place[place.count - 1]), let line = Int(place[place.count - 2]) else {
        continue
      }
      file = place.dropLast(2).joined(separator: ":")
      self.line = line
      self.column = column
      self.severity = severity
      self.text = String(text[range.upperBound...])
      return
    }
    return nil
  }
}
