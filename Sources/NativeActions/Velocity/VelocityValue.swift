/// A value of a template's variable.
package indirect enum VelocityValue: Hashable, Sendable {
  /// Nothing: Java's null.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A number by its digits, as they are printed.
  case number(String)
  /// A text.
  case string(String)
  /// A list.
  case list([VelocityValue])
  /// Values by their names, in order.
  case map([Entry])
  /// A tool of the platform: `$esc`.
  case tool(VelocityTool)

  /// A value with its name.
  package struct Entry: Hashable, Sendable {
    /// The name.
    package let name: String
    /// The value.
    package let value: VelocityValue

    /// A name with its value.
    package init(_ name: String, _ value: VelocityValue) {
      self.name = name
      self.value = value
    }
  }

  /// What it is, for sentences about it.
  var kind: String {
    switch self {
    case .null: "nothing"
    case .boolean: "a boolean"
    case .number: "a number"
    case .string: "a text"
    case .list: "a list"
    case .map: "a map"
    case .tool: "a tool"
    }
  }

  /// The text that is printed for it; nil where that is not known: a map prints in the order of Java's hashes.
  var printed: String? {
    switch self {
    case .null, .map, .tool: return nil
    case .boolean(let value): return value ? "true" : "false"
    case .number(let digits): return digits
    case .string(let text): return text
    case .list(let elements):
      var texts: [String] = []
      for element in elements {
        guard let text = element == .null ? "null" : element.printed else { return nil }
        texts.append(text)
      }
      return "[" + texts.joined(separator: ", ") + "]"
    }
  }
}
