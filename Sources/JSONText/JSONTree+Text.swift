extension JSONTree {
  /// How a text is laid out.
  package enum Layout: Sendable {
    /// Two spaces a level, one member a line, a newline at the end: for files and people.
    case pretty
    /// One line without spaces or an end: for pipes and hashes.
    case compact
  }

  /// The canonical text: the members in the tree's order, only what must be escaped escaped.
  package func text(_ layout: Layout) -> String {
    var text = ""
    switch layout {
    case .pretty:
      write(to: &text, newline: "\n")
      text += "\n"
    case .compact: write(to: &text, newline: nil)
    }
    return text
  }

  private func write(to text: inout String, newline: String?) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let value): Self.write(value, to: &text)
    case .array(let elements):
      Self.write(elements, between: ("[", "]"), to: &text, newline: newline) { element, text, inner in
        element.write(to: &text, newline: inner)
      }
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &text, newline: newline) { member, text, inner in
        Self.write(member.name, to: &text)
        text += inner == nil ? ":" : ": "
        member.value.write(to: &text, newline: inner)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between brackets: (String, String), to text: inout String, newline: String?,
    each: (Item, inout String, String?) -> Void
  ) {
    text += brackets.0
    let inner = newline.map { $0 + "  " }
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      if let inner { text += inner }
      each(item, &text, inner)
    }
    if let newline, !items.isEmpty { text += newline }
    text += brackets.1
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
