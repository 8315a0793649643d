import JSONText

extension ShapeReader {
  /// What a schema says of itself, as lines for a doc comment: its first paragraph, the values that it allows, its
  /// format; that of the schema it refers to where it has no words of its own.
  mutating func words(about node: SchemaNode) throws -> [String] {
    let target = try resolved(node) ?? node
    var lines: [String] = []
    for source in [node, target] {
      guard lines.isEmpty, let text = source.tree["description"]?.string ?? source.tree["title"]?.string else {
        continue
      }
      lines = wrapped(firstParagraph(of: text), width: 100)
    }
    let values = (target.tree["enum"]?.elements ?? []).compactMap(\.string)
    if !values.isEmpty, values.count <= 12 {
      lines += wrapped("One of \(values.map { "`\(plain($0))`" }.joined(separator: ", ")).", width: 100)
    }
    if target.tree["type"]?.string == "string", let format = target.tree["format"]?.string {
      lines.append("Format: \(plain(format)).")
    }
    if target.tree["deprecated"]?.boolean == true { lines.append("Deprecated.") }
    return lines
  }
}

extension String {
  /// Whether a line of a doc comment is one that `words(about:)` adds to the schema's own.
  var isRemark: Bool { hasPrefix("One of `") || hasPrefix("Format: ") || self == "Deprecated." }
}

/// The first sentence of a description, as the people who build flows want it: without links and marks of Markdown.
func firstSentence(of text: String) -> String {
  var sentence = ""
  var rest = Substring(text)
  while let character = rest.popFirst() {
    if character == "]", rest.hasPrefix("("), let end = rest.firstIndex(of: ")") {
      rest = rest[rest.index(after: end)...]
    } else if !["[", "]", "`", "*"].contains(character) {
      sentence.append(character)
      if sentence.count > 160 { return sentence.split(separator: " ").dropLast().joined(separator: " ") + " …" }
      if character == ".", rest.isEmpty || rest.hasPrefix(" "), !sentence.hasSuffix("e.g."), !sentence.hasSuffix("i.e.")
      {
        return sentence
      }
    }
  }
  return sentence
}

/// The text up to the first empty line, on one line and of a length that people read.
private func firstParagraph(of text: String) -> String {
  let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
  let paragraph = lines.drop { $0.allSatisfy(\.isWhitespace) }.prefix { !$0.allSatisfy(\.isWhitespace) }
  let words = plain(paragraph.joined(separator: " ")).split(separator: " ")
  var kept: [Substring] = []
  var length = 0
  for word in words {
    length += word.count + 1
    if length > 400 { return kept.joined(separator: " ") + " …" }
    kept.append(word)
  }
  return kept.joined(separator: " ")
}

/// A text without what is not plainly visible.
private func plain(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: " "
        default: scalar
        }
      }))
}

private func wrapped(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  for word in text.split(separator: " ") {
    if let last = lines.last, last.count + word.count < width {
      lines[lines.count - 1] += " \(word)"
    } else {
      lines.append(String(word))
    }
  }
  return lines
}
