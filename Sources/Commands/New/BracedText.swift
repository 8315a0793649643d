import DataActions

/// A text of the command line, whose `{name}` are inputs.
struct BracedText {
  /// The text with its inputs.
  let text: Text
  /// The inputs it names, in order.
  let inputs: [String]

  /// A text taken apart; braces around anything but a name stay as they are.
  init(_ whole: String) {
    var parts: [TextPart] = []
    var inputs: [String] = []
    var rest = Substring(whole)
    while let open = rest.firstIndex(of: "{") {
      parts.append(.literal(String(rest[..<open])))
      let after = rest.index(after: open)
      guard let close = rest[after...].firstIndex(of: "}"), Self.isName(rest[after..<close]) else {
        parts.append(.literal("{"))
        rest = rest[after...]
        continue
      }
      let name = String(rest[after..<close])
      parts.append(.input(name))
      inputs.append(name)
      rest = rest[rest.index(after: close)...]
    }
    text = Text(parts + [.literal(String(rest))])
    self.inputs = inputs
  }

  private static func isName(_ word: Substring) -> Bool {
    guard let first = word.utf8.first, isLetter(first) else { return false }
    return word.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == 45 || $0 == 95 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
}
