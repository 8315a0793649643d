import ActionChecking
import DataActions
import JSONText

/// Where the values of settings come from.
package enum SettingValues: Sendable {
  /// One environment of the workspace.
  case environment([String: String])
  /// What holds the action: each stands there as a mark of its own until then.
  case marked

  /// The value that a setting has as a template; nil where it has none.
  func value(of name: String) -> String? {
    switch self {
    case .environment(let values): values[name]
    case .marked: SettingMark.mark(name)
    }
  }
}

/// Stands in a text where the value of a setting will be filled in by Terraform.
enum SettingMark {
  private static let opening = "\u{E000}"
  private static let closing = "\u{E001}"

  /// The mark of a setting. Its characters are private ones, which no description can have in its texts.
  static func mark(_ name: String) -> String { opening + name + closing }

  /// Whether a text has a mark, or what could be taken for one.
  static func occurs(in text: String) -> Bool { text.contains(opening) || text.contains(closing) }

  /// A text with what `fill` makes of each mark, and what `write` makes of all else.
  static func filled(_ text: String, fill: (String) -> String, write: (String) -> String) -> String {
    var parts = text.split(separator: opening, omittingEmptySubsequences: false).map(String.init)
    let beginning = write(parts.removeFirst())
    return beginning
      + parts.map { part in
        let pieces = part.split(separator: closing, maxSplits: 1, omittingEmptySubsequences: false)
        return fill(String(pieces[0])) + write(pieces.count > 1 ? String(pieces[1]) : "")
      }.joined()
  }
}

/// Where a value stands in a request, which says how it is encoded.
enum ValuePosition {
  case path, query, form, header, json, plain

  /// Velocity that encodes a value, itself Velocity in double quotes.
  func encoded(_ reference: String) -> String {
    switch self {
    case .path, .query: "$esc.uriEncode(\"\(reference)\")"
    case .form: "$esc.urlFormEncode(\"\(reference)\")"
    case .json: "$esc.jsonString(\"\(reference)\")"
    case .header, .plain: reference
    }
  }

  /// A literal, encoded. What Velocity would read in it is the template's affair.
  func encoded(literal: String) -> String {
    switch self {
    case .path, .query: PercentEncoding.encoded(literal)
    case .form:
      PercentEncoding.encoded(literal).split(separator: "%20", omittingEmptySubsequences: false).joined(separator: "+")
    case .json: TemplateJSON.inside(literal)
    case .header, .plain: literal
    }
  }
}

/// Percent-encoding of all but the unreserved characters (RFC 3986).
enum PercentEncoding {
  /// The text's UTF-8, encoded.
  static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      if isUnreserved(scalar) { return String(Character(scalar)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }

  /// The text that an encoded one stands for, as far as that is UTF-8; the same text where it is not.
  static func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }

  private static func isUnreserved(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", "-", ".", "_", "~": true
    default: false
    }
  }
}

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
