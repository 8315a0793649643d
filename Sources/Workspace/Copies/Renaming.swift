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

  /// The title that takes the place of one; nil where the old one gets a word more.
  private func title(insteadOf title: String) -> String? { self.title ?? (title == old ? new : nil) }

  /// What an old title gets where none was asked for.
  private static let suffix = Array(" V2".utf8)

  // Swift.

  /// The changes of a Swift file: each word that means the type, and the text behind `let name =`.
  func swiftEdits(of bytes: [UInt8]) -> [SourceEdit] {
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
    if let title = title(insteadOf: token.text) {
      return SourceEdit(range: range, new: Array(SwiftLiterals.literal(title).utf8), isTitle: true)
    }
    // Before the closing quotes; those of a long text stand on a line of their own.
    let closing = bytes[range].reversed().prefix { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "\"") }.count
    let isLong = bytes[range].drop { $0 == UInt8(ascii: "#") }.starts(with: Array("\"\"\"".utf8))
    guard isLong else {
      // An empty text is all quotes.
      let end = max(range.lowerBound + 1, range.upperBound - closing)
      return SourceEdit(range: end..<end, new: Self.suffix, isTitle: true)
    }
    guard let line = bytes[range].lastIndex(of: UInt8(ascii: "\n")), line > range.lowerBound else { return nil }
    let end = bytes[line - 1] == UInt8(ascii: "\r") ? line - 1 : line
    return SourceEdit(range: end..<end, new: Self.suffix, isTitle: true)
  }

  // JSON.

  /// The change of a JSON file: the text of its member `name`.
  func jsonEdits(of bytes: [UInt8]) -> [SourceEdit] {
    guard let json = try? LocatedJSON(parsing: bytes), let position = json.positions["/name"],
      let old = json.tree["name"]?.string, let range = Self.text(at: position, of: bytes)
    else { return [] }
    let new = title(insteadOf: old) ?? old + String(decoding: Self.suffix, as: UTF8.self)
    return [SourceEdit(range: range, new: Array(JSONTree.string(new).text(.compact).utf8), isTitle: true)]
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
