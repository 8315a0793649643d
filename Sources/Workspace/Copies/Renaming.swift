import JSONText
import SwiftText

/// What changes in the file of an action that gets another name.
struct Renaming {
  let old: String
  let new: String
  /// The title that was asked for.
  private let title: String?

  init(from old: String, to new: String, title: String?) {
    self.old = old
    self.new = new
    self.title = title
  }

  /// The title of the copy of an action that has one.
  func title(insteadOf title: String) -> String {
    replacement(of: title) ?? VersionedName(ofTitle: title).at(version(after: title))
  }

  /// The title that takes the whole place of one; nil where only its version changes.
  private func replacement(of title: String) -> String? { self.title ?? (title == old ? new : nil) }

  /// The version that a title gets: the next one, or that of the copy's own name where it is later.
  private func version(after title: String) -> Int {
    max(VersionedName(ofTitle: title).version + 1, VersionedName(ofAction: new).version)
  }

  /// The changes of a file that describes the action.
  func edits(of bytes: [UInt8], in language: ActionSource.Language) -> [SourceEdit] {
    switch language {
    case .swift: swiftEdits(of: bytes)
    case .json: jsonEdits(of: bytes)
    }
  }

  // Swift.

  /// The changes of a Swift file: each word that means the type, and the text behind `let name =`.
  private func swiftEdits(of bytes: [UInt8]) -> [SourceEdit] {
    let start = bytes.starts(with: SwiftTokenizer.byteOrderMark) ? SwiftTokenizer.byteOrderMark.count : 0
    let tokens = SwiftTokenizer.tokens(of: Array(bytes[start...]))
    let titleToken = titleToken(of: tokens)
    return tokens.indices.compactMap { index -> SourceEdit? in
      let token = tokens[index]
      let range = (token.range.lowerBound + start)..<(token.range.upperBound + start)
      if index == titleToken { return titleEdit(token, range: range, of: bytes) }
      return isType(at: index, of: tokens) ? SourceEdit(range: range, new: Array(new.utf8)) : nil
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether a word is the type's name: no member, no label, and nothing else of that name.
  private func isType(at index: Int, of tokens: [SwiftToken]) -> Bool {
    guard tokens[index].isWord(old) else { return false }
    let before = index > 0 ? tokens[index - 1] : nil
    let after = index + 1 < tokens.count ? tokens[index + 1] : nil
    if before?.isSymbol(".") == true { return false }
    if let before, before.kind == .word, ["let", "var", "func", "case"].contains(before.text) { return false }
    let isLabel = after?.isSymbol(":") == true && (before?.isSymbol("(") == true || before?.isSymbol(",") == true)
    return !isLabel
  }

  /// The text of `let name = "…"` or `var name: String { "…" }`, directly in the action's type.
  private func titleToken(of tokens: [SwiftToken]) -> Int? {
    let name = tokens.indices.dropFirst().first { index in
      tokens[index].isWord("name") && tokens[index].depth == 1
        && (tokens[index - 1].isWord("let") || tokens[index - 1].isWord("var"))
    }
    guard let name else { return nil }
    let value = tokens.indices[(name + 1)...].first { index in
      tokens[index].kind == .string || tokens[index].isWord("let") || tokens[index].isWord("var")
    }
    return value.flatMap { tokens[$0].kind == .string ? $0 : nil }
  }

  private func titleEdit(_ token: SwiftToken, range: Range<Int>, of bytes: [UInt8]) -> SourceEdit? {
    if let title = replacement(of: token.text) {
      return SourceEdit(range: range, new: Array(SwiftLiterals.literal(title).utf8), isTitle: true)
    }
    guard let end = Self.end(ofText: bytes[range]) else { return nil }
    let text = String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
    let title = VersionedName(ofTitle: text)
    return SourceEdit(
      range: (range.lowerBound + title.stem.utf8.count)..<end, new: Array(title.ending(version(after: text)).utf8),
      isTitle: true)
  }

  /// Where the closing quotes of a literal begin; those of a long text stand on a line of their own, whose break is not
  /// the text's.
  private static func end(ofText literal: ArraySlice<UInt8>) -> Int? {
    let isLong = literal.drop { $0 == UInt8(ascii: "#") }.starts(with: Array("\"\"\"".utf8))
    guard isLong else {
      let closing = literal.reversed().prefix { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "\"") }.count
      // An empty text is all quotes.
      return max(literal.startIndex + 1, literal.endIndex - closing)
    }
    guard let line = literal.lastIndex(of: UInt8(ascii: "\n")), line > literal.startIndex else { return nil }
    return literal[line - 1] == UInt8(ascii: "\r") ? line - 1 : line
  }

  // JSON.

  /// The change of a JSON file: the text of its member `name`.
  private func jsonEdits(of bytes: [UInt8]) -> [SourceEdit] {
    guard let json = try? LocatedJSON(parsing: bytes), let position = json.positions["/name"],
      let old = json.tree["name"]?.string, let range = Self.text(at: position, of: bytes)
    else { return [] }
    let new = JSONTree.string(title(insteadOf: old)).text(.compact)
    return [SourceEdit(range: range, new: Array(new.utf8), isTitle: true)]
  }

  /// The bytes of the text that begins at a place, its quotes with it.
  private static func text(at position: JSONPosition, of bytes: [UInt8]) -> Range<Int>? {
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    var place = (line: 1, column: 1)
    var start: Int?
    var isEscaped = false
    var offset = 0
    for scalar in text {
      if let start {
        if scalar == "\"", !isEscaped { return start..<(offset + 1) }
        isEscaped = scalar == "\\" && !isEscaped
      } else if place.line == position.line, place.column == position.column {
        start = offset
      }
      place = scalar == "\n" ? (place.line + 1, 1) : (place.line, place.column + 1)
      offset += UTF8.width(scalar)
    }
    return nil
  }
}
