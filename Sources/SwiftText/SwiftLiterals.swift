import DataActions

/// Values as Swift literals. Whatever a text holds, it comes out as one literal on one line.
package struct SwiftLiterals {
  let names: SwiftNames

  /// A text with its inputs filled in: `"/users/\(userID)"`.
  func literal(_ text: Text) -> String {
    let inner = text.parts.map { part in
      switch part {
      case .literal(let words): Self.escaped(words)
      case .input(let name): "\\(\(names[name]))"
      case .setting(let name): "\\(setting(\(Self.literal(name))))"
      case .secret(let name): "\\(secret(\(Self.literal(name))))"
      }
    }
    return "\"\(inner.joined())\""
  }

  /// A text where a value may stand without quotes, as in a sign-in: `secret("crm_token")`.
  func content(_ text: Text) -> String {
    guard text.parts.count == 1 else { return literal(text) }
    return switch text.parts[0] {
    case .literal: literal(text)
    case .input(let name): names[name]
    case .setting(let name): "setting(\(Self.literal(name)))"
    case .secret(let name): "secret(\(Self.literal(name)))"
    }
  }

  /// Named texts in the brackets of a dictionary.
  func dictionary(_ members: [NamedText]) -> String {
    let texts = members.map { "\(Self.literal($0.name)): \(literal($0.value))" }
    return "[\(texts.isEmpty ? ":" : texts.joined(separator: ", "))]"
  }

  /// A text as it is.
  package static func literal(_ text: String) -> String { "\"\(escaped(text))\"" }

  /// A default or an example.
  static func literal(_ value: JSONValue) -> String {
    switch value {
    case .null: "nil"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let value): value.description
    case .string(let text): literal(text)
    case .array(let values): "[\(values.map { literal($0) }.joined(separator: ", "))]"
    case .object(let members):
      members.isEmpty
        ? "[:]"
        : "[\(members.sorted { $0.key < $1.key }.map { "\(literal($0)): \(literal($1))" }.joined(separator: ", "))]"
    }
  }

  /// A JSON body; what does not fit a line is laid out over several.
  func literal(_ value: BodyValue, indentation: String) -> String {
    let line = literal(value)
    guard line.utf8.count + indentation.utf8.count > 100 else { return line }
    let inner = indentation + "  "
    switch value {
    case .array(let values):
      return lines(values.map { literal($0, indentation: inner) }, indentation: indentation)
    case .object(let members):
      let texts = members.map { "\(Self.literal($0.name)): \(literal($0.value, indentation: inner))" }
      return lines(texts, indentation: indentation)
    case .null, .boolean, .integer, .number, .text, .input: return line
    }
  }

  private func lines(_ items: [String], indentation: String) -> String {
    "[\n" + items.map { "\(indentation)  \($0),\n" }.joined() + "\(indentation)]"
  }

  private func literal(_ value: BodyValue) -> String {
    switch value {
    case .null: "nil"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let value): value.description
    case .text(let text): literal(text)
    case .input(let name): names[name]
    case .array(let values): "[\(values.map { literal($0) }.joined(separator: ", "))]"
    case .object(let members):
      members.isEmpty
        ? "[:]" : "[\(members.map { "\(Self.literal($0.name)): \(literal($0.value))" }.joined(separator: ", "))]"
    }
  }

  /// What a text is between quotes: what is not plainly visible is written by its number.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      case "\0": escaped += "\\0"
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
          escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default: escaped.unicodeScalars.append(scalar)
        }
      }
    }
    return escaped
  }
}
