package import ActionChecking
import DataActions
package import Diagnostics
import JSONText

/// The description that a JSON file holds, with the place of each of its parts.
///
/// Rejects with GC101 (not JSON) and GC102 (not what `DescriptionSchema` allows).
package func readDescription(json bytes: [UInt8], file: String, action: String) -> Checked<LocatedDescription> {
  let json: LocatedJSON
  do throws(JSONSyntaxError) {
    json = try LocatedJSON(parsing: bytes)
  } catch {
    let location = SourceLocation(file: file, line: error.position.line, column: error.position.column)
    return Checked(nil, [Diagnostic(.malformedJSON, error.message, at: location)])
  }
  let locations = json.positions.mapValues { SourceLocation(file: file, line: $0.line, column: $0.column) }
  let violations = DescriptionSchema.violations(of: json.tree)
  if !violations.isEmpty {
    let findings = violations.map { violation in
      let notes = violation.note.map { [Note($0)] } ?? []
      return Diagnostic(.unfittingMember, violation.message, at: locations[violation.pointer], notes: notes)
    }
    return Checked(nil, findings)
  }
  guard let description = try? json.tree.withPlainNumbers.decode(ActionDescription.self) else {
    preconditionFailure("what the schema allows is a description")
  }
  return Checked(
    LocatedDescription(
      action: action, description: description, location: SourceLocation(file: file),
      locations: withoutJoinedParts(locations, of: json.tree)))
}

/// The places without those of parts that became one with a neighbour, for then parts are counted otherwise.
private func withoutJoinedParts(
  _ locations: [String: SourceLocation], of tree: JSONTree
) -> [String: SourceLocation] {
  let joined = tree.joinedTexts(at: "").map { $0 + "/" }
  return joined.isEmpty ? locations : locations.filter { place in !joined.contains { place.key.hasPrefix($0) } }
}

extension JSONTree {
  /// The same values, with each number as `Int` and `Double` read it.
  fileprivate var withPlainNumbers: JSONTree {
    switch self {
    case .null, .boolean, .string: self
    case .number(let digits): .number(JSONNumber.plain(digits))
    case .array(let elements): .array(elements.map(\.withPlainNumbers))
    case .object(let members): .object(members.map { Member($0.name, $0.value.withPlainNumbers) })
    }
  }

  /// The pointers of the texts whose parts have two literals side by side, or an empty one.
  fileprivate func joinedTexts(at pointer: String) -> [String] {
    switch self {
    case .null, .boolean, .number, .string: return []
    case .object(let members):
      return members.flatMap { $0.value.joinedTexts(at: LocatedJSON.pointer(pointer, $0.name)) }
    case .array(let elements):
      let isText = ["url", "message", "value", "text"].contains { pointer.hasSuffix("/" + $0) }
      let literals = elements.map { $0.string != nil }
      let isJoined = elements.contains(.string("")) || zip(literals, literals.dropFirst()).contains { $0 && $1 }
      if isText, isJoined { return [pointer] }
      return elements.enumerated().flatMap { $0.element.joinedTexts(at: "\(pointer)/\($0.offset)") }
    }
  }
}
