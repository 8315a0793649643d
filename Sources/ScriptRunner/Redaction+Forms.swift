import FoundationEssentials

/// The forms that a text takes on its way through an HTTP client, a JSON writer or a traceback.
extension Redaction {
  /// As Python shows it in a traceback or an f-string with `!r`, and as `json.dumps` writes it by default.
  static func escaped(_ secret: String) -> [String] {
    [escaped(secret, quote: "'", isASCII: false), escaped(secret, quote: "\"", isASCII: true)]
  }

  private static func escaped(_ secret: String, quote: Unicode.Scalar, isASCII: Bool) -> String {
    var text = ""
    for scalar in secret.unicodeScalars {
      switch scalar {
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\\", quote: text += "\\\(scalar)"
      case _ where isASCII && !scalar.isASCII:
        text += String(scalar).utf16.map { "\\u" + hexadecimal(Int($0), digits: 4) }.joined()
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// As it stands in a path, in a query and in a form: clients differ in what they leave alone.
  static func percentEncoded(_ secret: String) -> [String] {
    ["", "/", "!#$%&'()*+,/:;=?@[]"].flatMap { safe in
      let upper = percentEncoded(secret, safe: Set((safe + "-._~").utf8))
      return [upper.replacing("%20", with: "+"), upper].flatMap { [$0, lowerCasedEscapes($0)] }
    }
  }

  private static func percentEncoded(_ secret: String, safe: Set<UInt8>) -> String {
    secret.utf8.reduce(into: "") { text, byte in
      let scalar = Unicode.Scalar(byte)
      let isWord = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      text += isWord || safe.contains(byte) ? String(scalar) : "%" + hexadecimal(Int(byte), digits: 2).uppercased()
    }
  }

  private static func lowerCasedEscapes(_ text: String) -> String {
    let parts = text.split(separator: "%", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts.first ?? "")) { text, part in
      text + "%" + part.prefix(2).lowercased() + part.dropFirst(2)
    }
  }

  /// As Base64 holds it, also in the middle of something longer (`user:secret`): the characters that depend on it alone.
  static func base64Encoded(_ secret: String) -> [String] {
    // Clients take a user's text for Latin-1 in basic authentication, where it can be.
    let latin = secret.unicodeScalars.compactMap { UInt8(exactly: $0.value) }
    let isLatin = latin.count == secret.unicodeScalars.count
    // Those of OAuth 2 are encoded as in a form before.
    let forms = percentEncoded(secret).flatMap { base64Encoded(Array($0.utf8)) }
    return base64Encoded(Array(secret.utf8)) + (isLatin ? base64Encoded(latin) : []) + forms
  }

  private static func base64Encoded(_ secret: [UInt8]) -> [String] {
    (0..<3).flatMap { offset -> [String] in
      let bytes = [UInt8](repeating: 0, count: offset) + secret
      let encoded = Data(bytes).base64EncodedString()
      let whole = encoded.dropFirst((offset * 8 + 5) / 6).prefix(bytes.count * 8 / 6 - (offset * 8 + 5) / 6)
      let forms = offset == 0 ? [encoded, String(whole)] : [String(whole)]
      // Fewer characters stand in many texts by chance.
      return forms.filter { $0.utf8.count >= 6 }.flatMap { form in
        [form, form.replacing("+", with: "-").replacing("/", with: "_")]
      }
    }
  }

  private static func hexadecimal(_ value: Int, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: digits - text.utf8.count) + text
  }
}
