import Diagnostics

/// GC178: quotes that are not `"`.
func quoteMistake(_ complaint: Complaint) -> Mistake? {
  if complaint.text.hasPrefix("single-quoted string literal found") {
    return complaint.mistake(
      .wrongQuotes, "a text stands between double quotes \"…\", not between '…'", standing: .syntax)
  }
  if complaint.text.hasPrefix("unicode curly quote found") {
    return complaint.mistake(
      .wrongQuotes, "a text stands between straight quotes \"…\", not between “…”", standing: .syntax)
  }
  return nil
}

/// GC177: a bracket or a quote without its partner, where it was opened.
func bracketMistake(_ complaint: Complaint) -> Mistake? {
  let text = complaint.text
  if text.hasPrefix("unterminated string literal") || text.hasPrefix("cannot find ')' to match opening '('") {
    return complaint.mistake(.unclosedBracket, "a text has no closing quote", standing: .syntax)
  }
  if text.hasPrefix("extraneous '") {
    let place = complaint.file.misindentedBrace
    return Mistake(
      code: .unclosedBracket, message: "a '\(complaint.quoted.first ?? "}")' closes nothing",
      location: place.map(complaint.file.location) ?? complaint.location, standing: .leftover)
  }
  guard let opening = complaint.message.notes.first(where: { $0.text.hasPrefix("to match this opening '") }) else {
    return nil
  }
  let bracket = opening.text.split(separator: "'").last.map(String.init) ?? "("
  let closing = ["(": ")", "[": "]", "{": "}"][bracket] ?? ")"
  var location = complaint.file.location(line: opening.line, byteColumn: opening.column)
  if bracket == "{", let unclosed = complaint.file.unclosedBrace { location = complaint.file.location(unclosed) }
  return Mistake(
    code: .unclosedBracket, message: "the '\(bracket)' has no '\(closing)'", location: location, standing: .syntax)
}

/// GC179: a comma too few or too many. GC180: `=` after a label.
func separatorMistake(_ complaint: Complaint) -> Mistake? {
  let text = complaint.text
  let tokens = complaint.file.tokens
  let index = complaint.token.flatMap { tokens.firstIndex(of: $0) }
  let here = index.map { tokens[$0] }
  let before = index.flatMap { $0 > 0 ? tokens[$0 - 1] : nil }
  let after = index.flatMap { $0 + 1 < tokens.count ? tokens[$0 + 1] : nil }
  if let equals = [here, before, after].compactMap(\.self).first(where: { $0.isSymbol("=") }),
    text.hasPrefix("expected expression in list") || text.hasPrefix("expected ',' separator")
  {
    return Mistake(
      code: .wrongArgument, message: "a label is followed by ':', not by '='",
      location: complaint.file.location(equals), standing: .syntax)
  }
  if text.hasPrefix("invalid escape sequence") {
    return complaint.mistake(
      .wrongFilling, "a value is filled in with '\\(…)', and a backslash alone is written twice", standing: .syntax)
  }
  if text.hasPrefix("expected ',' separator"), let before, before.kind == .word, argumentLabels.contains(before.text) {
    return Mistake(
      code: .wrongArgument, message: "the label '\(before.text)' has no ':' after it",
      location: complaint.file.location(before), standing: .syntax)
  }
  if text.hasPrefix("expected ',' separator") {
    return complaint.mistake(.wrongSeparator, "a ',' is missing here", standing: .syntax)
  }
  if text.hasPrefix("consecutive statements") || text.hasPrefix("unexpected ',' separator"),
    let comma = [here, before].compactMap(\.self).first(where: { $0.isSymbol(",") })
  {
    return Mistake(
      code: .wrongSeparator, message: "a line of a block has no ',' at its end",
      location: complaint.file.location(comma), standing: .syntax)
  }
  if text.hasPrefix("value of type 'String' has no member"), typeWords[complaint.quoted.last ?? ""] != nil {
    return complaint.mistake(.wrongSeparator, "a ',' is missing after the text")
  }
  return nil
}

extension ScannedSource {
  /// The `{` whose block does not end where its indentation does.
  fileprivate var unclosedBrace: SwiftToken? {
    tokens.first { token in
      guard token.isSymbol("{"), tokens.last(where: { $0.line == token.line }) == token else { return false }
      let indentation = indentation(ofLine: token.line)
      let next = tokens.first { $0.line > token.line && self.indentation(ofLine: $0.line) <= indentation }
      return next?.isSymbol("}") != true
    }
  }

  /// The `}` that stands in another column than the line that its block begins with.
  fileprivate var misindentedBrace: SwiftToken? {
    var open: [SwiftToken] = []
    for token in tokens {
      if token.isSymbol("{") { open.append(token) }
      guard token.isSymbol("}") else { continue }
      guard let opening = open.popLast() else { return token }
      let isFirst = tokens.first { $0.line == token.line } == token
      if isFirst, indentation(ofLine: opening.line) != indentation(ofLine: token.line) { return token }
    }
    return nil
  }

  private func indentation(ofLine line: Int) -> Int { text(ofLine: line).prefix { $0 == " " || $0 == "\t" }.count }
}
