/// `$math`: VelocityTools' `MathTool`, which calculates in doubles and prints whole results of whole numbers as such.
enum MathTool {
  static func answer(_ call: VelocityCall) throws(VelocityFailure) -> VelocityValue {
    guard let arity = arities[call.method] else { throw call.unknown(of: "'math'") }
    let numbers = try self.numbers(call)
    guard arity.contains(numbers.count) else { throw call.misfit("\(arity.lowerBound) numbers") }
    guard let result = result(call.method, numbers.map(\.value)) else {
      throw call.place.failure("'math.\(call.method)' gives nothing for these numbers")
    }
    let isWhole = numbers.allSatisfy { !$0.digits.contains(".") } || wholeMethods.contains(call.method)
    return .number(try text(of: result, whole: isWhole, call))
  }

  private static let arities: [String: ClosedRange<Int>] = [
    "add": 2...9, "sub": 2...9, "mul": 2...9, "div": 2...9, "max": 2...9, "min": 2...9, "pow": 2...2, "mod": 2...2,
    "idiv": 2...2, "abs": 1...1, "ceil": 1...1, "floor": 1...1, "round": 1...1, "roundTo": 2...2,
  ]
  private static let wholeMethods: Set = ["mod", "idiv", "ceil", "floor", "round"]

  private static func result(_ method: String, _ values: [Double]) -> Double? {
    let first = values[0]
    let rest = values.dropFirst()
    let second = rest.first ?? 0
    switch method {
    case "add": return rest.reduce(first, +)
    case "sub": return rest.reduce(first, -)
    case "mul": return rest.reduce(first, *)
    case "div": return rest.contains(0) ? nil : rest.reduce(first, /)
    // Of numbers none of which is above 0, some versions give the smallest that Java has.
    case "max": return values.max().flatMap { $0 > 0 ? $0 : nil }
    case "min": return values.min()
    case "pow": return power(first, second)
    case "mod": return whole(second) == 0 ? nil : whole(first).truncatingRemainder(dividingBy: whole(second))
    case "idiv": return whole(second) == 0 ? nil : whole(whole(first) / whole(second))
    case "abs": return first.magnitude
    case "ceil": return first.rounded(.up)
    case "floor": return first.rounded(.down)
    case "round": return first.rounded(.toNearestOrEven)
    default: return rounded(second, places: first)
    }
  }

  private static func whole(_ value: Double) -> Double { value.rounded(.towardZero) }

  /// Whole powers only: they are what a template can want, and are exact where a double is.
  private static func power(_ base: Double, _ exponent: Double) -> Double? {
    guard exponent == whole(exponent), (0...64).contains(exponent) else { return nil }
    return repeatElement(base, count: Int(exponent)).reduce(1, *)
  }

  /// Half is rounded up, as Java's `Math.round` does.
  private static func rounded(_ value: Double, places: Double) -> Double? {
    guard places == whole(places), (1...9).contains(places), let factor = power(10, places) else { return nil }
    return (value * factor + 0.5).rounded(.down) / factor
  }

  private static func numbers(_ call: VelocityCall) throws(VelocityFailure) -> [(digits: String, value: Double)] {
    var numbers: [(digits: String, value: Double)] = []
    for argument in call.arguments {
      guard case .number(let digits) = argument.asNumber, let value = Double(digits) else {
        throw call.misfit("numbers")
      }
      numbers.append((digits, value))
    }
    return numbers
  }

  private static func text(of value: Double, whole: Bool, _ call: VelocityCall) throws(VelocityFailure) -> String {
    guard value.magnitude < 0x1p53 else { throw call.place.failure("the result of 'math.\(call.method)' is too large") }
    guard value == value.rounded(), call.method != "roundTo" else { return JavaNumber.text(of: value) }
    guard whole else {
      throw call.place.failure("a whole result of decimals prints as '\(Int(value))' or '\(value)', as versions differ")
    }
    return String(Int(value))
  }
}

extension VelocityValue {
  /// The number that a text is, which Velocity's tools take for the number.
  fileprivate var asNumber: VelocityValue {
    guard case .string(let text) = self else { return self }
    let digits = text.drop { $0 == "-" }
    let isNumber =
      !digits.isEmpty && text.count - digits.count < 2 && digits.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
    return isNumber && Double(text) != nil ? .number(text) : self
  }
}
