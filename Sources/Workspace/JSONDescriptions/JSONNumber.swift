/// What a number in JSON is worth.
enum JSONNumber {
  /// The largest number of 64-bit floating point.
  static let largest = Double.greatestFiniteMagnitude

  /// Whether the digits of a number stand for one that 64-bit floating point can hold.
  ///
  /// A whole number without exponent is compared digit by digit, as a validator with long integers does; any other is
  /// rounded first.
  static func isFinite(_ digits: String) -> Bool {
    let magnitude = digits.hasPrefix("-") ? digits.dropFirst() : Substring(digits)
    guard magnitude.utf8.allSatisfy({ (48...57).contains($0) }) else { return Double(digits)?.isFinite ?? false }
    let length = magnitude.utf8.count
    return length == largestDigits.utf8.count ? magnitude <= largestDigits : length < largestDigits.utf8.count
  }

  /// The digits as `Int` and `Double` read them back without loss: `10` for `10.0` and `1e1`, `0` for `-0`.
  static func plain(_ digits: String) -> String {
    if let integer = Int(digits) { return String(integer) }
    guard let value = Double(digits) else { return digits }
    return Int(exactly: value).map(String.init) ?? "\(value)"
  }

  /// The largest number, 2^1024 - 2^971, to its last digit.
  private static let largestDigits = """
    17976931348623157081452742373170435679807056752584499659891747680315726078002853876058955863276687817154045895\
    35143824642343213268894641827684675467035375169860499105765512820762454900903893289440758685084551339423045832\
    36903222948165808559332123348274797826204144723168738177180919299881250404026184124858368
    """
}
