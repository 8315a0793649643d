extension VelocityRenderer {
  mutating func value(of expression: VelocityExpression, at place: VelocityPlace) throws(VelocityFailure)
    -> VelocityValue
  {
    switch expression {
    case .literal(let value): return value
    case .template(let nodes): return .string(try text(of: nodes))
    case .reference(let reference): return try value(of: reference)
    case .list(let expressions):
      var elements: [VelocityValue] = []
      for expression in expressions { elements.append(try value(of: expression, at: place)) }
      return .list(elements)
    case .range(let first, let last):
      return try range(try value(of: first, at: place), try value(of: last, at: place), at: place)
    case .map(let parts): return try map(parts, at: place)
    case .not(let inner): return .boolean(!(try isTrue(inner, at: place)))
    case .binary(let left, .and, let right):
      guard try isTrue(left, at: place) else { return .boolean(false) }
      return .boolean(try isTrue(right, at: place))
    case .binary(let left, .or, let right):
      if try isTrue(left, at: place) { return .boolean(true) }
      return .boolean(try isTrue(right, at: place))
    case .binary(let left, let symbol, let right):
      let operation = VelocityOperation(
        left: try value(of: left, at: place), symbol: symbol, right: try value(of: right, at: place), place: place)
      return try operation.result()
    }
  }

  /// Whether a condition holds.
  mutating func isTrue(_ expression: VelocityExpression, at place: VelocityPlace) throws(VelocityFailure) -> Bool {
    let value = try value(of: expression, at: place)
    if case .boolean(let value) = value { return value }
    guard case .reference = expression else {
      throw place.failure("\(value.kind) that is no reference is false to Velocity 1, whatever it is")
    }
    let isEmpty: Bool
    switch value {
    case .null: return false
    case .boolean, .tool: isEmpty = false
    case .string(let text): isEmpty = text.isEmpty
    case .number(let digits): isEmpty = Double(digits) == 0
    case .list(let elements): isEmpty = elements.isEmpty
    case .map(let entries): isEmpty = entries.isEmpty
    }
    if isEmpty {
      throw place.failure("\(value.kind) that is empty or 0 is true to Velocity 1 and false to Velocity 2")
    }
    return true
  }

  private func range(
    _ first: VelocityValue, _ last: VelocityValue, at place: VelocityPlace
  ) throws(VelocityFailure) -> VelocityValue {
    guard case .number(let from) = first, case .number(let to) = last, let from = Int(from), let to = Int(to) else {
      throw place.failure("a range is between two whole numbers")
    }
    guard from.distance(to: to).magnitude < 100_000 else { throw place.failure("the range is too long") }
    let numbers = from <= to ? Array(from...to) : (to...from).reversed()
    return .list(numbers.map { .number(String($0)) })
  }

  private mutating func map(
    _ parts: [VelocityExpression.Entry], at place: VelocityPlace
  ) throws(VelocityFailure) -> VelocityValue {
    var entries: [VelocityValue.Entry] = []
    for part in parts {
      guard case .string(let name) = try value(of: part.key, at: place) else {
        throw place.failure("a map's key that is no text is not simulated")
      }
      let entry = VelocityValue.Entry(name, try value(of: part.value, at: place))
      if let index = entries.firstIndex(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
        entries[index] = entry
      } else {
        entries.append(entry)
      }
    }
    return .map(entries)
  }
}
