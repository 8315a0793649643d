import Diagnostics

/// A Swift file taken apart: its words, what it declares, and what a description may not hold.
struct ScannedSource: Sendable {
  let source: SwiftSource
  let tokens: [SwiftToken]

  init(_ source: SwiftSource) {
    self.source = source
    tokens = SwiftTokenizer.tokens(of: Array(Self.text(of: source)))
  }

  private static func text(of source: SwiftSource) -> ArraySlice<UInt8> {
    let mark = SwiftTokenizer.byteOrderMark
    return source.bytes.starts(with: mark) ? source.bytes.dropFirst(mark.count) : source.bytes[...]
  }

  /// The place of a token.
  func location(_ token: SwiftToken) -> SourceLocation { location(line: token.line, byteColumn: token.column) }

  /// The place in the file at a column in bytes, as the compiler counts.
  func location(line: Int, byteColumn: Int) -> SourceLocation {
    let before = text(ofLine: line).utf8.prefix(max(0, byteColumn - 1))
    return SourceLocation(file: source.path, line: line, column: before.count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// A line's text; empty behind the end.
  func text(ofLine line: Int) -> Substring {
    if line < 1 { return "" }
    // Most files are never asked for a line.
    let lines = String(decoding: Self.text(of: source), as: UTF8.self).split(
      maxSplits: line, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.indices.contains(line - 1) ? lines[line - 1] : ""
  }

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

  /// The types that the file declares at its top under names of their own: neither what it extends nor aliases.
  var ownTypes: Set<String> { Set(declaredTypes.filter { $0.keyword.text != "extension" }.map(\.name.text)) }

  /// The names that the file declares at its top: what other files can use of it.
  ///
  /// Where brackets are left open it is not known what its top is, and all that it declares counts.
  var declaredNames: Set<String> {
    let keywords: Set = ["struct", "class", "enum", "actor", "protocol", "let", "var", "func", "typealias"]
    let top = tokens.last.map { $0.depth == 0 && !$0.isSymbol("{") } ?? true
    var names: Set<String> = []
    var bracket = 0
    var isBinding = false
    for (token, next) in zip(tokens, tokens.dropFirst()) where token.depth == 0 || !top {
      if token.isSymbol("(") || token.isSymbol("[") { bracket += 1 }
      if token.isSymbol(")") || token.isSymbol("]") { bracket -= 1 }
      let isKeyword = token.kind == .word && keywords.contains(token.text)
      if isKeyword { isBinding = token.text == "let" || token.text == "var" }
      // `let a = 1, b = 2` declares both.
      let isNext = isBinding && bracket <= 0 && token.isSymbol(",")
      if isKeyword || isNext, next.kind == .word { names.insert(next.text) }
    }
    return names
  }

  /// The names of the properties whose value begins with a word: of `Input`, every input's name in Swift.
  func properties(of word: String) -> [String] {
    tokens.indices.dropLast(3).compactMap { index in
      tokens[index].isWord("let") && tokens[index + 1].kind == .word && tokens[index + 2].isSymbol("=")
        && tokens[index + 3].isWord(word) ? tokens[index + 1].text : nil
    }
  }
}
