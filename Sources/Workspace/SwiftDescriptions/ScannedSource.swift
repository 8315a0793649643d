import Diagnostics

/// A Swift file taken apart: its words, what it declares, and what a description may not hold.
struct ScannedSource: Sendable {
  let source: SwiftSource
  let tokens: [SwiftToken]
  let lines: [Substring]

  init(_ source: SwiftSource) {
    self.source = source
    let mark = SwiftTokenizer.byteOrderMark
    let bytes = source.bytes.starts(with: mark) ? Array(source.bytes.dropFirst(mark.count)) : source.bytes
    tokens = SwiftTokenizer.tokens(of: bytes)
    lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// The place of a token.
  func location(_ token: SwiftToken) -> SourceLocation { location(line: token.line, byteColumn: token.column) }

  /// The place in the file at a column in bytes, as the compiler counts.
  func location(line: Int, byteColumn: Int) -> SourceLocation {
    let before = text(ofLine: line).utf8.prefix(max(0, byteColumn - 1))
    return SourceLocation(file: source.path, line: line, column: before.count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// A line's text; empty behind the end.
  func text(ofLine line: Int) -> Substring { lines.indices.contains(line - 1) ? lines[line - 1] : "" }

  /// The token that begins at a place, or that a place is in.
  func token(line: Int, byteColumn: Int) -> SwiftToken? {
    tokens.last { $0.line == line && $0.column <= byteColumn && byteColumn < $0.column + max(1, $0.text.utf8.count) }
  }

  /// The index of the token that begins at a place.
  func index(line: Int, byteColumn: Int) -> Int? {
    tokens.firstIndex { $0.line == line && $0.column == byteColumn }
  }

  /// A type that the file declares at its top.
  struct DeclaredType: Sendable {
    let keyword: SwiftToken
    let name: SwiftToken
    /// The words after its colon.
    let conformances: [SwiftToken]
    let isPrivate: Bool
  }

  /// The types that the file declares at its top, in order.
  var declaredTypes: [DeclaredType] {
    tokens.indices.compactMap { index in
      let token = tokens[index]
      guard token.depth == 0, token.kind == .word, Self.typeKeywords.contains(token.text), index + 1 < tokens.count,
        tokens[index + 1].kind == .word, !Self.typeKeywords.contains(tokens[index + 1].text)
      else { return nil }
      let rest = tokens[(index + 2)...].prefix { !$0.isSymbol("{") && $0.line < token.line + 3 }
      let modifiers = tokens[..<index].reversed().prefix { $0.line == token.line && $0.kind == .word }
      return DeclaredType(
        keyword: token, name: tokens[index + 1],
        conformances: rest.first?.isSymbol(":") == true ? rest.filter { $0.kind == .word } : [],
        isPrivate: modifiers.contains { $0.text == "private" || $0.text == "fileprivate" })
    }
  }

  private static let typeKeywords: Set = ["struct", "class", "enum", "actor", "extension", "protocol"]

  /// The names that the file declares at its top: what other files can use of it.
  var declaredNames: Set<String> {
    let keywords: Set = ["struct", "class", "enum", "actor", "protocol", "let", "var", "func", "typealias"]
    return Set(
      zip(tokens, tokens.dropFirst()).compactMap { keyword, name in
        keyword.depth == 0 && keyword.kind == .word && keywords.contains(keyword.text) && name.kind == .word
          ? name.text : nil
      })
  }

  /// The names of the properties whose value begins with a word: of `Input`, every input's name in Swift.
  func properties(of word: String) -> [String] {
    tokens.indices.dropLast(3).compactMap { index in
      tokens[index].isWord("let") && tokens[index + 1].kind == .word && tokens[index + 2].isSymbol("=")
        && tokens[index + 3].isWord(word) ? tokens[index + 1].text : nil
    }
  }
}
