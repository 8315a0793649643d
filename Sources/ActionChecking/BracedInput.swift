import DataActions

/// An input's name in braces inside a literal, as other languages fill values in: `{user_id}`, `${user_id}`,
/// `{{user_id}}`, and the platform's `${input.user_id}`.
struct BracedInput {
  /// The name of the declared input.
  let name: String
  /// What stands in the text, braces and all.
  let written: String
  /// What stands before it in the literal, cut to what a message can hold.
  let before: String
  /// What stands after it, cut too.
  let after: String
  /// The index of the part it stands in.
  let part: Int

  /// All in a text, in order.
  static func all(in text: Text, of description: ActionDescription) -> [BracedInput] {
    let names = Set(description.inputs.map(\.name))
    return text.parts.enumerated().flatMap { index, part -> [BracedInput] in
      guard case .literal(let literal) = part, literal.utf8.contains(UInt8(ascii: "{")) else { return [] }
      return all(in: Array(literal.unicodeScalars), names: names, part: index)
    }
  }

  private static func all(in scalars: [Unicode.Scalar], names: Set<String>, part: Int) -> [BracedInput] {
    var found: [BracedInput] = []
    var index = 0
    while let open = scalars[index...].firstIndex(of: "{") {
      let inside = scalars[open...].firstIndex { $0 != "{" } ?? scalars.endIndex
      guard let close = scalars[inside...].firstIndex(where: { $0 == "}" || $0 == "{" }), scalars[close] == "}" else {
        index = inside
        continue
      }
      let braces = scalars[close...].prefix(inside - open).prefix { $0 == "}" }
      index = braces.endIndex
      guard let name = name(text(scalars[inside..<close]), among: names) else { continue }
      let start = scalars[..<open].lastIndex { $0 != "$" && $0 != "!" }.map { $0 + 1 } ?? 0
      found.append(
        BracedInput(
          name: name, written: text(scalars[start..<index]),
          before: (start > longest ? "…" : "") + text(scalars[..<start].suffix(longest)),
          after: text(scalars[index...].prefix(longest)) + (scalars.count - index > longest ? "…" : ""), part: part))
    }
    return found
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// How much of a literal a message can hold, on each side.
  private static let longest = 80

  private static func name(_ inside: String, among names: Set<String>) -> String? {
    let trimmed = inside.split(separator: " ").joined(separator: " ")
    let name = trimmed.hasPrefix("input.") ? String(trimmed.dropFirst(6)) : trimmed
    return names.contains(name) ? name : nil
  }
}
