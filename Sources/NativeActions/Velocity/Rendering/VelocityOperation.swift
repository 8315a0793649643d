/// An operator with the values of its sides.
struct VelocityOperation {
  let left: VelocityValue
  let symbol: VelocityOperator
  let right: VelocityValue
  let place: VelocityPlace

  func result() throws(VelocityFailure) -> VelocityValue {
    switch symbol {
    case .equal: return .boolean(try areEqual())
    case .notEqual: return .boolean(!(try areEqual()))
    case .less, .greater, .lessOrEqual, .greaterOrEqual: return .boolean(try compare())
    case .plus, .minus, .times, .divide, .remainder: return try calculate()
    case .and, .or: preconditionFailure("the renderer evaluates these, for the right side may not be wanted")
    }
  }

  /// A text and another value are equal where their texts are.
  private func areEqual() throws(VelocityFailure) -> Bool {
    switch (left, right) {
    case (.null, _), (_, .null): return left == right
    case (.number(let left), .number(let right)): return JavaNumber.compare(left, right) == 0
    case (.string(let left), .string(let right)): return left.utf8.elementsEqual(right.utf8)
    case (.boolean(let left), .boolean(let right)): return left == right
    case (.number(let number), .string(let text)), (.string(let text), .number(let number)):
      if number == text { return true }
      if Double(text) == nil { return false }
      throw place.failure(
        "'\(text)' and \(number) are equal to Velocity 2 if they are as numbers, to Velocity 1 as texts")
    case (.boolean(let value), .string(let text)), (.string(let text), .boolean(let value)):
      return text == (value ? "true" : "false")
    default: throw place.failure("whether \(left.kind) equals \(right.kind) is not simulated")
    }
  }

  /// Nothing is neither less nor greater than anything.
  private func compare() throws(VelocityFailure) -> Bool {
    if left == .null || right == .null { return false }
    guard case .number(let left) = left, case .number(let right) = right else {
      throw place.failure("'\(symbol.rawValue)' is for numbers, and this is \(left.kind) with \(right.kind)")
    }
    let order = JavaNumber.compare(left, right)
    switch symbol {
    case .less: return order < 0
    case .greater: return order > 0
    case .lessOrEqual: return order <= 0
    default: return order >= 0
    }
  }

  private func calculate() throws(VelocityFailure) -> VelocityValue {
    if symbol == .plus, let text = joined() { return .string(text) }
    guard case .number(let left) = left, case .number(let right) = right else {
      throw place.failure("'\(symbol.rawValue)' is for numbers, and this is \(left.kind) with \(right.kind)")
    }
    if let left = Int(left), let right = Int(right) {
      guard let result = whole(left, right) else {
        throw place.failure("\(left) \(symbol.rawValue) \(right) has no whole number of 64 bits")
      }
      return .number(String(result))
    }
    guard let left = Double(left), let right = Double(right) else { throw place.failure("a number is too large") }
    return .number(JavaNumber.text(of: try decimal(left, right)))
  }

  /// `+` joins two values one of which is a text.
  private func joined() -> String? {
    switch (left, right) {
    case (.string, _), (_, .string): if let left = left.printed, let right = right.printed { left + right } else { nil }
    default: nil
    }
  }

  private func whole(_ left: Int, _ right: Int) -> Int? {
    let (result, overflow) =
      switch symbol {
      case .plus: left.addingReportingOverflow(right)
      case .minus: left.subtractingReportingOverflow(right)
      case .times: left.multipliedReportingOverflow(by: right)
      case .divide: left.dividedReportingOverflow(by: right)
      default: left.remainderReportingOverflow(dividingBy: right)
      }
    return overflow ? nil : result
  }

  private func decimal(_ left: Double, _ right: Double) throws(VelocityFailure) -> Double {
    switch symbol {
    case .plus: return left + right
    case .minus: return left - right
    case .times: return left * right
    default:
      if right == 0 { throw place.failure("a division by 0 gives nothing") }
      return symbol == .divide ? left / right : left.truncatingRemainder(dividingBy: right)
    }
  }
}
