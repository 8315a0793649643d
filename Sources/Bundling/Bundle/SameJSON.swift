import JSONText

extension JSONTree {
  /// Whether both are the same value: in whatever order an object's members stand, however a number is written, but that
  /// a whole number is not one with a point, which a contract for integers need not take.
  func isSameJSON(as other: JSONTree) -> Bool {
    switch (self, other) {
    case (.null, .null): return true
    case (.boolean(let left), .boolean(let right)): return left == right
    case (.string(let left), .string(let right)): return left.utf8.elementsEqual(right.utf8)
    case (.number(let left), .number(let right)):
      return left == right || Double(left) == Double(right) && Self.isWhole(left) == Self.isWhole(right)
    case (.array(let left), .array(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { $0.isSameJSON(as: $1) }
    case (.object(let left), .object(let right)):
      return left.count == right.count
        && left.allSatisfy { member in other[member.name].map { member.value.isSameJSON(as: $0) } ?? false }
    case (.null, _), (.boolean, _), (.string, _), (.number, _), (.array, _), (.object, _): return false
    }
  }

  private static func isWhole(_ digits: String) -> Bool { digits.allSatisfy { $0.isNumber || $0 == "-" } }
}
