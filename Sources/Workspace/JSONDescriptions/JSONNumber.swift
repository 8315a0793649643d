/// What a number in JSON is worth.
enum JSONNumber {
  /// What a number may be: beyond whole numbers of 64 bits, most readers of JSON lose digits without a word.
  static let range = Int.min...Int.max

  /// Whether the digits of a number stand for one in that range.
  ///
  /// A whole number without exponent is compared digit by digit, as a validator with long integers does; any other is
  /// rounded first.
  static func isInRange(_ digits: String) -> Bool {
    let magnitude = digits.hasPrefix("-") ? digits.dropFirst() : Substring(digits)
    if magnitude.utf8.allSatisfy({ (48...57).contains($0) }) { return Int(digits) != nil }
    guard let value = Double(digits) else { return false }
    return value >= Double(Int.min) && value < -Double(Int.min)
  }

  /// The digits as `Int` and `Double` read them back without loss: `10` for `10.0` and `1e1`, `0` for `-0`.
  static func plain(_ digits: String) -> String {
    if let integer = Int(digits) { return String(integer) }
    guard let value = Double(digits) else { return digits }
    return Int(exactly: value).map(String.init) ?? "\(value)"
  }
}
