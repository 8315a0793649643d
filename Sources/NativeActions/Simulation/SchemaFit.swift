import JSONPath
import JSONText

/// Whether a value fits a JSON Schema, of which the keywords that actions use are read.
struct SchemaFit {
  private let schema: JSONTree

  init(_ schema: JSONTree) { self.schema = schema }

  /// What does not fit, by its JSON Pointer; nil where all does.
  func mistake(in value: JSONTree) -> String? { Self.mistake(in: value, schema, at: "") }

  private static func mistake(in value: JSONTree, _ schema: JSONTree, at pointer: String) -> String? {
    let place = pointer.isEmpty ? "the whole" : "'\(pointer)'"
    let types = schema["type"]?.elements?.compactMap(\.string) ?? schema["type"]?.string.map { [$0] } ?? []
    if !types.isEmpty, !types.contains(where: { isValue(value, $0) }) {
      return "\(place) is \(kind(of: value)) and should be \(types.joined(separator: " or "))"
    }
    if let values = schema["enum"]?.elements, !values.contains(value) {
      return "\(place) is none of the allowed values"
    }
    switch value {
    case .string(let text): return mistake(inText: text, schema, place)
    case .array(let elements):
      guard let items = schema["items"], items.members != nil else { return nil }
      for (index, element) in elements.enumerated() {
        if let found = mistake(in: element, items, at: pointer + "/\(index)") { return found }
      }
      return nil
    case .object(let members): return mistake(inMembers: members, value, schema, at: pointer)
    case .null, .boolean, .number: return nil
    }
  }

  private static func mistake(inText text: String, _ schema: JSONTree, _ place: String) -> String? {
    let length = text.unicodeScalars.count
    if let least = schema["minLength"]?.integer, length < least { return "\(place) is shorter than \(least)" }
    if let most = schema["maxLength"]?.integer, length > most { return "\(place) is longer than \(most)" }
    return schema["pattern"]?.string.flatMap { mistake(inText: text, pattern: $0, place) }
  }

  /// Patterns are Java's; those are read that are I-Regexp's (RFC 9485), too. Any part of the text may fit, unless
  /// anchors say otherwise.
  private static func mistake(inText text: String, pattern: String, _ place: String) -> String? {
    guard let expression = try? IRegexp(parsing: pattern) else {
      return "the pattern '\(pattern)' of \(place) is not simulated"
    }
    return expression.matches(text, .part) ? nil : "\(place) does not match '\(pattern)'"
  }

  private static func mistake(
    inMembers members: [JSONTree.Member], _ value: JSONTree, _ schema: JSONTree, at pointer: String
  ) -> String? {
    for name in schema["required"]?.elements?.compactMap(\.string) ?? [] where value[name] == nil {
      return "'\(LocatedJSON.pointer(pointer, name))' is required and missing"
    }
    for member in members {
      let place = LocatedJSON.pointer(pointer, member.name)
      if let property = schema["properties"]?[member.name] {
        if let found = mistake(in: member.value, property, at: place) { return found }
      } else if schema["additionalProperties"] == .boolean(false) {
        return "'\(place)' is not in the schema"
      }
    }
    return nil
  }

  private static func isValue(_ value: JSONTree, _ type: String) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .boolean), ("number", .number), ("string", .string), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number(let digits)): Double(digits).map { $0 == $0.rounded() } ?? false
    default: false
    }
  }

  private static func kind(of value: JSONTree) -> String {
    switch value {
    case .null: "null"
    case .boolean: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
