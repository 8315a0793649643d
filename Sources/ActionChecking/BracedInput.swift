import DataActions

/// An input's name in braces inside a literal, as other languages fill values in: `{user_id}`, `${user_id}`,
/// `{{user_id}}`, and the platform's `${input.user_id}`.
struct BracedInput {
  /// The name of the declared input.
  let name: String
  /// What stands in the text, braces and all.
  let written: String
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
      let end = scalars[close...].firstIndex { $0 != "}" } ?? scalars.endIndex
      if let name = name(String(String.UnicodeScalarView(scalars[inside..<close])), among: names) {
        let start = scalars[index..<open].lastIndex { $0 != "$" && $0 != "!" }.map { $0 + 1 } ?? index
        let written = String(String.UnicodeScalarView(scalars[start..<min(end, close + open.distance(to: inside))]))
        found.append(BracedInput(name: name, written: written, part: part))
      }
      index = end
    }
    return found
  }

  private static func name(_ inside: String, among names: Set<String>) -> String? {
    let trimmed = inside.split(separator: " ").joined(separator: " ")
    let name = trimmed.hasPrefix("input.") ? String(trimmed.dropFirst(6)) : trimmed
    return names.contains(name) ? name : nil
  }
}
