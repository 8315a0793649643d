import JSONText

/// `$esc`: VelocityTools' `EscapeTool`, with the methods that the platform adds to it.
///
/// `jsonString`, `jsonEncode`, `jsonDecode`, `urlFormEncode` and `uriEncode` are the platform's. Which characters they
/// escape is not published; any choice that a reader of JSON or of a URL decodes to the same text is the same to him.
enum EscapeTool {
  /// The properties that stand for characters.
  static let constants: [String: String] = [
    "dollar": "$", "d": "$", "hash": "#", "h": "#", "backslash": "\\", "b": "\\", "quote": "\"", "q": "\"",
    "singleQuote": "'", "s": "'", "newline": "\n", "n": "\n", "exclamation": "!", "e": "!",
  ]

  static func answer(_ call: VelocityCall) throws(VelocityFailure) -> VelocityValue {
    guard let escape = escapes[call.method] else {
      switch call.method {
      case "html":
        guard let text = try call.text() else { return .null }
        return .string(try html(text, call))
      case "jsonDecode":
        guard let text = try call.text() else { return .null }
        return .string(try decoded(text, call))
      default: throw call.unknown(of: "'esc'")
      }
    }
    guard let text = try call.text() else { return .null }
    return .string(escape(text))
  }

  private static let escapes: [String: @Sendable (String) -> String] = [
    "java": { java($0, escaping: ["\"", "\\"]) }, "json": { java($0, escaping: ["\"", "\\"]) },
    "javascript": { java($0, escaping: ["\"", "\\", "'", "/"]) },
    "xml": xml, "sql": { replacing($0) { $0 == "'" ? "''" : nil } },
    "url": formEncoded, "urlFormEncode": formEncoded, "uriEncode": uriEncoded,
    "jsonString": inner, "jsonEncode": inner,
  ]

  /// The text as it stands between the quotes of a JSON string.
  private static func inner(_ text: String) -> String {
    String(JSONTree.string(text).text(.compact).dropFirst().dropLast())
  }

  private static func decoded(_ text: String, _ call: VelocityCall) throws(VelocityFailure) -> String {
    guard let decoded = (try? LocatedJSON(parsing: Array("\"\(text)\"".utf8)))?.tree.string else {
      throw call.misfit("what stands between the quotes of a JSON string")
    }
    return decoded
  }

  /// Java's escapes: what is not printable ASCII becomes `\u` and four digits.
  private static func java(_ text: String, escaping special: Set<Unicode.Scalar>) -> String {
    let short: [Unicode.Scalar: String] = ["\u{8}": "\\b", "\n": "\\n", "\t": "\\t", "\u{C}": "\\f", "\r": "\\r"]
    return replacing(text) { scalar in
      if special.contains(scalar) { return "\\\(scalar)" }
      if let escape = short[scalar] { return escape }
      if (0x20...0x7F).contains(scalar.value) { return nil }
      return String(scalar).utf16.map { "\\u" + padded(String($0, radix: 16, uppercase: true), to: 4) }.joined()
    }
  }

  /// The table of named entities is long, and only ASCII's part of it is held here.
  private static func html(_ text: String, _ call: VelocityCall) throws(VelocityFailure) -> String {
    let entities: [Unicode.Scalar: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"]
    if !text.utf8.allSatisfy({ $0 < 0x80 }) {
      throw call.misfit("ASCII; the names of other characters are not simulated")
    }
    return replacing(text) { entities[$0] }
  }

  private static func xml(_ text: String) -> String {
    let entities: [Unicode.Scalar: String] = [
      "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&apos;",
    ]
    return replacing(text) { scalar in
      if let entity = entities[scalar] { return entity }
      switch scalar.value {
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0xFFFE, 0xFFFF: return ""
      case 0x7F...0x84, 0x86...0x9F: return "&#\(scalar.value);"
      default: return nil
      }
    }
  }

  private static func formEncoded(_ text: String) -> String {
    percentEncoded(text, keeping: "-_.*").split(separator: "%20", omittingEmptySubsequences: false).joined(
      separator: "+")
  }

  private static func uriEncoded(_ text: String) -> String { percentEncoded(text, keeping: "-_.~") }

  private static func percentEncoded(_ text: String, keeping marks: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      let scalar = Unicode.Scalar(byte)
      if byte < 0x80,
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || marks.unicodeScalars.contains(scalar)
      {
        encoded.unicodeScalars.append(scalar)
      } else {
        encoded += "%" + padded(String(byte, radix: 16, uppercase: true), to: 2)
      }
    }
    return encoded
  }

  private static func padded(_ digits: String, to count: Int) -> String {
    String(repeating: "0", count: max(0, count - digits.count)) + digits
  }

  private static func replacing(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let new = replacement(scalar) { result += new } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
