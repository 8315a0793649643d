/// A word of a Swift file, as far as gcgen needs to tell them apart.
struct SwiftToken: Hashable, Sendable {
  /// What a token is.
  enum Kind: Hashable, Sendable {
    /// An identifier or a keyword; without its backticks.
    case word
    /// A number.
    case number
    /// The literal parts of a text, joined by U+FFFC where a value is filled in.
    case string
    /// A name with its `@`.
    case attribute
    /// A name with its `#`.
    case directive
    /// One character of punctuation or an operator.
    case symbol
  }

  let kind: Kind
  let text: String
  /// The line, from 1.
  let line: Int
  /// The column in UTF-8 bytes, from 1.
  let column: Int
  /// How many `{` are open before it.
  let depth: Int
  /// Its bytes in the file, a text's quotes with it.
  let range: Range<Int>
}

extension SwiftToken {
  func isWord(_ word: String) -> Bool { kind == .word && text == word }

  func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }
}
