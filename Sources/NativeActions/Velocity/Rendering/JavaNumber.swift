/// Numbers as Java prints and compares them.
enum JavaNumber {
  /// The text of a double: at least one digit behind the point, and an exponent from ten million on and below a thousandth.
  static func text(of value: Double) -> String {
    if value == 0 || (value.magnitude >= 1e-3 && value.magnitude < 1e7) || !value.isFinite {
      return value.isNaN ? "NaN" : value.isInfinite ? (value < 0 ? "-Infinity" : "Infinity") : plain(value)
    }
    let (digits, exponent) = shortest(value.magnitude)
    let rest = digits.dropFirst()
    return (value < 0 ? "-" : "") + "\(digits.prefix(1)).\(rest.isEmpty ? "0" : rest)E\(exponent)"
  }

  /// Less than, equal to or greater than 0, as the first number is to the second.
  static func compare(_ left: String, _ right: String) -> Int {
    if let left = Int(left), let right = Int(right) { return left < right ? -1 : left == right ? 0 : 1 }
    guard let left = Double(left), let right = Double(right) else {
      preconditionFailure("a number's digits are checked where they come from")
    }
    return left < right ? -1 : left == right ? 0 : 1
  }

  private static func plain(_ value: Double) -> String {
    let (digits, exponent) = shortest(value.magnitude)
    let sign = value.sign == .minus ? "-" : ""
    if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits }
    let padded = digits + String(repeating: "0", count: max(0, exponent + 2 - digits.count))
    return sign + padded.prefix(exponent + 1) + "." + padded.dropFirst(exponent + 1)
  }

  /// The fewest digits that mean the number, with the power of ten of the first.
  private static func shortest(_ value: Double) -> (digits: String, exponent: Int) {
    if value == 0 { return ("0", 0) }
    let parts = value.description.split(separator: "e")
    let point = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = point.count > 1 ? point[1] : ""
    let all = point[0] + fraction
    let leading = all.prefix { $0 == "0" }.count
    var digits = all.dropFirst(leading)
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    let shift = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    return (String(digits), point[0].count - 1 - leading + shift)
  }
}
