/// How a message names a character that may be invisible.
enum CharacterName {
  /// `'#'`, `a space`, `U+202E`.
  static func of(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case " ": "a space"
    case "!"..."~": "'\(scalar)'"
    default: "U+" + hexadecimal(scalar)
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
