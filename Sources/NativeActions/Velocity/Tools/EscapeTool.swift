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
      case "html", "xml":
        guard let text = try call.text() else { return .null }
        return .string(try markup(text, call))
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
    "sql": { replacing($0) { $0 == "'" ? "''" : nil } },
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

  /// What other characters than ASCII's become differs between versions, and is a long table for HTML.
  private static func markup(_ text: String, _ call: VelocityCall) throws(VelocityFailure) -> String {
    var entities: [Unicode.Scalar: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"]
    if call.method == "xml" { entities["'"] = "&apos;" }
    let isKnown = { (byte: UInt8) in (0x20..<0x7F).contains(byte) || [0x09, 0x0A, 0x0D].contains(byte) }
    if !text.utf8.allSatisfy(isKnown) { throw call.misfit("ASCII; what becomes of other characters is not simulated") }
    return replacing(text) { entities[$0] }
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
