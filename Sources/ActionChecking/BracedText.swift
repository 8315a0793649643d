package import DataActions

/// A text of the command line, whose `{name}` are inputs; so are `{{name}}` and `${name}`, as other tools write them.
package struct BracedText {
  /// The text with its inputs.
  package let text: Text
  /// The inputs it names, in order.
  package let inputs: [String]

  /// A text taken apart; braces around anything but a name stay as they are.
  package init(_ whole: String) {
    var parts: [TextPart] = []
    var inputs: [String] = []
    var rest = Substring(whole)
    while let open = rest.firstIndex(of: "{") {
      let braces = rest[open...].prefix { $0 == "{" }
      guard let (name, end) = Self.name(in: rest, from: braces.endIndex, closing: braces.count) else {
        parts.append(.literal(String(rest[..<braces.endIndex])))
        rest = rest[braces.endIndex...]
        continue
      }
      let before = rest[..<open]
      parts += [.literal(String(before.hasSuffix("$") ? before.dropLast() : before)), .input(name)]
      inputs.append(name)
      rest = rest[end...]
    }
    text = Text(parts + [.literal(String(rest))])
    self.inputs = inputs
  }

  /// The name that begins at an index, if as many braces close it as are open, and the index after those.
  private static func name(
    in text: Substring, from start: String.Index, closing count: Int
  ) -> (name: String, end: String.Index)? {
    guard count <= 2, let close = text[start...].firstIndex(of: "}"), isName(text[start..<close]) else { return nil }
    let braces = text[close...].prefix(count)
    guard braces.count == count, braces.allSatisfy({ $0 == "}" }) else { return nil }
    return (String(text[start..<close]), braces.endIndex)
  }

  /// Whether a word can be the name of an input.
  package static func isName(_ word: some StringProtocol) -> Bool {
    guard let first = word.utf8.first, isLetter(first) else { return false }
    return word.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == 45 || $0 == 95 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
}
