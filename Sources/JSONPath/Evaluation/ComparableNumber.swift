/// A number of a JSON text by its value: whole numbers to the last digit, others as floating point, as Python reads them.
enum ComparableNumber: Comparable {
  /// A whole number: its sign and its digits without zeros at the beginning.
  case integer(isNegative: Bool, digits: String)
  /// Any other number.
  case float(Double)

  init(_ text: String) {
    let isInteger = text.utf8.allSatisfy {
      $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    if isInteger {
      let digits = String(text.drop { $0 == "-" }.drop { $0 == "0" })
      self = .integer(isNegative: text.hasPrefix("-") && !digits.isEmpty, digits: digits)
    } else {
      self = .float(Double(text) ?? .nan)
    }
  }

  static func == (left: Self, right: Self) -> Bool { !(left < right) && !(right < left) }

  static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.float(let first), .float(let second)): first < second
    case (.integer(let isNegative, let digits), .integer(let isOtherNegative, let others)):
      if isNegative != isOtherNegative {
        isNegative
      } else {
        isNegative ? isShorter(others, digits) : isShorter(digits, others)
      }
    case (.integer, .float(let float)): left.order(to: float) < 0
    case (.float(let float), .integer): right.order(to: float) > 0
    }
  }

  /// Whether one natural number is less than another.
  private static func isShorter(_ digits: String, _ others: String) -> Bool {
    let (count, otherCount) = (digits.utf8.count, others.utf8.count)
    return count == otherCount ? digits < others : count < otherCount
  }

  /// -1, 0 or 1 as a whole number is less than a float, equal to it or greater.
  private func order(to float: Double) -> Int {
    guard case .integer(let isNegative, let digits) = self else { return 0 }
    let size = (Double(digits) ?? 0)
    let rounded = isNegative ? -size : size
    // Rounding keeps the order, so only numbers that round to the float itself are to be compared digit by digit.
    if rounded < float { return -1 }
    if rounded > float { return 1 }
    if size < 9_007_199_254_740_992 || !size.isFinite { return size.isFinite ? 0 : (isNegative ? 1 : -1) }
    let exact = Self.integer(isNegative: isNegative, digits: Self.digits(of: size))
    return self < exact ? -1 : exact < self ? 1 : 0
  }

  /// All digits of a float from 2^53 on.
  private static func digits(of float: Double) -> String {
    var digits = String(float.significandBitPattern | 1 << 52).utf8.reversed().map { $0 - UInt8(ascii: "0") }
    for _ in 0..<(Int(float.exponent) - 52) {
      var carry: UInt8 = 0
      for place in digits.indices {
        let doubled = digits[place] * 2 + carry
        digits[place] = doubled % 10
        carry = doubled / 10
      }
      if carry > 0 { digits.append(carry) }
    }
    return digits.reversed().map { String($0) }.joined()
  }
}
