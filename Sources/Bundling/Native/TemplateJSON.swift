import JSONText

/// JSON inside a template: the signs that Velocity reads are written as JSON's escapes.
enum TemplateJSON {
  /// What stands between the quotes of a text.
  static func inside(_ text: String) -> String {
    let json = JSONTree.string(text).text(.compact).dropFirst().dropLast()
    var written = String.UnicodeScalarView()
    var rest = json.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "$": written.append(contentsOf: "\\u0024".unicodeScalars)
      case "#": written.append(contentsOf: "\\u0023".unicodeScalars)
      case "\\" where rest.first == "\\":
        // A backslash before a reference would be one that Velocity reads.
        rest.removeFirst()
        written.append(contentsOf: "\\u005c".unicodeScalars)
      case "\\":
        written.append(scalar)
        if let escaped = rest.popFirst() { written.append(escaped) }
      default: written.append(scalar)
      }
    }
    return String(written)
  }

  /// A text with its quotes.
  static func string(_ text: String) -> String { "\"\(inside(text))\"" }

  /// A value.
  static func value(_ tree: JSONTree) -> String {
    switch tree {
    case .string(let text): string(text)
    case .array(let elements): "[" + elements.map(value).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { string($0.name) + ": " + value($0.value) }.joined(separator: ", ") + "}"
    case .null, .boolean, .number: tree.text(.compact)
    }
  }
}
