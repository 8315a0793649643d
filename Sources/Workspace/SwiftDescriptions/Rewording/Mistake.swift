import Diagnostics

/// A compiler's complaint in words of the description.
struct Mistake: Sendable {
  /// How sure it is that the complaint is the mistake itself and not what follows from another.
  enum Standing: Int, Comparable, Sendable {
    /// The file cannot be taken apart here, so that nothing the compiler says of its meaning counts.
    case syntax
    /// A bracket too many, which mostly follows from a mistake before it.
    case leftover
    /// The mistake itself.
    case meaning
    /// What follows from a mistake elsewhere, if there is one.
    case consequence

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  let code: DiagnosticCode
  let message: String
  let location: SourceLocation
  var standing: Standing = .meaning
  var notes: [Note] = []
}

/// What is known about a compiler's complaint and its file while it is put into other words.
struct Complaint: Sendable {
  let message: CompilerMessage
  let file: ScannedSource
  /// The fields of the response models.
  let fields: ResponseFields

  var text: String { message.text }

  var location: SourceLocation { file.location(line: message.line, byteColumn: message.column) }

  /// The token that the complaint points at.
  var token: SwiftToken? { file.token(line: message.line, byteColumn: message.column) }

  /// The tokens of the line that the complaint points at.
  var lineTokens: [SwiftToken] { file.tokens.filter { $0.line == message.line } }

  /// The words between '…' in the complaint.
  var quoted: [String] {
    text.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
  }

  /// A mistake at the complaint's own place.
  func mistake(
    _ code: DiagnosticCode, _ message: String, standing: Mistake.Standing = .meaning, notes: [String] = []
  ) -> Mistake {
    Mistake(
      code: code, message: message, location: location, standing: standing, notes: notes.map { Note($0) })
  }
}
