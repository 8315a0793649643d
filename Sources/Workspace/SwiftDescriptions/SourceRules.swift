import Diagnostics

/// What a description may not hold, found before anything is compiled.
extension ScannedSource {
  /// Everything in the file that keeps it from being compiled.
  ///
  /// Reports GC170 (not UTF-8, a NUL), GC172 (an import), GC173 (an attribute or a directive).
  var violations: [Diagnostic] {
    if let unreadable { return [unreadable] }
    return tokens.indices.compactMap { index in
      let token = tokens[index]
      switch token.kind {
      case .word where token.text == "import": return forbiddenImport(at: index)
      case .attribute where !Self.allowedAttributes.contains(token.text):
        return Diagnostic(
          .forbiddenLanguage, "the attribute '\(token.text)' has no place in a description", at: location(token))
      case .directive where Self.directives.contains(token.text):
        return Diagnostic(
          .forbiddenLanguage, "the directive '\(token.text)' has no place in a description", at: location(token))
      case .directive where token.text == "#" && followsRegex(index):
        return Diagnostic(
          .forbiddenLanguage, "a regular expression has no place in a description", at: location(token))
      case .directive:
        return Diagnostic(
          .pythonInSwift, "a comment begins with '//' in Swift, not with '#'", at: location(token))
      default: return nil
      }
    }
  }

  /// A `#/…/#` would hide what stands in it from the tokenizer.
  private func followsRegex(_ index: Int) -> Bool { index + 1 < tokens.count && tokens[index + 1].isSymbol("/") }

  private func forbiddenImport(at index: Int) -> Diagnostic? {
    let before = tokens[..<index].last
    let isMember = before.map { $0.isSymbol(".") && $0.line == tokens[index].line } ?? false
    guard !isMember else { return nil }
    let words = tokens[(index + 1)...].prefix { $0.line == tokens[index].line }
    if words.first?.isWord("DataActions") == true, words.dropFirst().first?.isSymbol(".") != true { return nil }
    let name = words.prefix { $0.kind == .word || $0.isSymbol(".") }.last { $0.kind == .word }?.text ?? ""
    return Diagnostic(
      .forbiddenImport, "'import \(name)' is not allowed: a description imports 'DataActions' alone",
      at: location(tokens[index]))
  }

  private var unreadable: Diagnostic? {
    if let zero = source.bytes.firstIndex(of: 0) {
      return Diagnostic(.unreadableSource, "the file holds a NUL here", at: location(ofByte: zero))
    }
    var decoder = UTF8()
    var iterator = source.bytes.makeIterator()
    var place = (line: 1, column: 1)
    while true {
      switch decoder.decode(&iterator) {
      case .emptyInput: return nil
      case .scalarValue(let scalar): place = scalar == "\n" ? (place.line + 1, 1) : (place.line, place.column + 1)
      case .error:
        return Diagnostic(
          .unreadableSource, "the file is not UTF-8 here",
          at: SourceLocation(file: source.path, line: place.line, column: place.column))
      }
    }
  }

  private func location(ofByte index: Int) -> SourceLocation {
    let before = source.bytes[..<index]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return location(line: before.count { $0 == UInt8(ascii: "\n") } + 1, byteColumn: index - start + 1)
  }

  /// Nothing that these say reaches out of the language.
  private static let allowedAttributes: Set = [
    "@available", "@autoclosure", "@discardableResult", "@dynamicMemberLookup", "@escaping", "@resultBuilder",
    "@FailuresBuilder", "@OutputsBuilder", "@RequestBuilder", "@Sendable", "@ServiceBuilder",
  ]

  /// The directives and macros of Swift; any other `#` was meant as a comment.
  private static let directives: Set = [
    "#if", "#elseif", "#else", "#endif", "#sourceLocation", "#line", "#file", "#fileID", "#filePath", "#function",
    "#column", "#dsohandle", "#error", "#warning", "#externalMacro", "#isolation", "#available", "#unavailable",
    "#selector", "#keyPath", "#colorLiteral", "#fileLiteral", "#imageLiteral", "#Predicate", "#Expression",
  ]
}
