import DataActions
import JSONPath
import JSONText

/// What a script makes of a value, as far as its type goes; the helpers of the same names do it there.
extension JSONTree {
  /// Whether the value becomes a type without losing anything.
  func becomes(_ type: OutputType) -> Bool {
    switch type {
    case .string: text != nil
    case .integer: becomesInteger
    case .number: becomesNumber
    case .boolean: boolean != nil || string == "true" || string == "false"
    case .object: members != nil
    case .strings, .integers, .numbers, .booleans, .objects:
      elements?.allSatisfy { element in type.element.map { element.becomes($0) } ?? false } ?? false
    }
  }

  private var becomesInteger: Bool {
    switch self {
    case .number(let digits):
      if digits.isWhole { return true }
      guard let value = Double(digits), value.rounded() == value else { return false }
      return abs(value) < 9_007_199_254_740_992
    case .string(let text): return Pattern.integer.fits(text)
    case .null, .boolean, .array, .object: return false
    }
  }

  private var becomesNumber: Bool {
    switch self {
    case .number(let digits): digits.isWhole || Double(digits)?.isFinite ?? false
    case .string(let text):
      Pattern.number.fits(text) && (Pattern.integer.fits(text) || Double(text)?.isFinite ?? false)
    case .null, .boolean, .array, .object: false
    }
  }

  /// The text that a text, a number or a boolean becomes.
  private var text: String? {
    switch self {
    case .string(let text): text
    case .number(let digits): digits
    case .boolean(let value): value ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  /// The value after some operations; nil where one of them cannot take it.
  func changed(by operations: [ValueOperation]) -> JSONTree? {
    operations.reduce(Optional(self)) { value, operation in value?.changed(by: operation) }
  }

  private func changed(by operation: ValueOperation) -> JSONTree? {
    switch operation {
    case .trim: text.map { .string($0.trimmed) }
    case .upper: text.map { .string($0.uppercased()) }
    case .lower: text.map { .string($0.lowercased()) }
    case .replace(let old, let new): text.map { .string($0.replacing(old, with: new)) }
    case .prefix(let prefix): text.map { .string(prefix + $0) }
    case .dateTime(let notation): moment(in: notation)
    case .date(.iso8601):
      string.map { Pattern.date.fits($0) } ?? false ? self : moment(in: .iso8601)
    case .date(let notation): moment(in: notation)
    }
  }

  /// Any text, where the value looks like a point in time.
  private func moment(in notation: TimeNotation) -> JSONTree? {
    let isMoment =
      switch notation {
      case .iso8601: string.map { Pattern.dateTime.fits($0) } ?? false
      case .unixSeconds, .unixMilliseconds: boolean == nil && text.map { Pattern.unixTime.fits($0) } ?? false
      }
    return isMoment ? .string("") : nil
  }
}

extension String {
  /// Whether a number of JSON is written without a point and an exponent.
  fileprivate var isWhole: Bool { !utf8.contains { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") } }

  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}

/// A form of texts that scripts take for something else.
private struct Pattern {
  private let expression: IRegexp

  private init(_ text: String) {
    guard let expression = try? IRegexp(parsing: text) else { preconditionFailure("'\(text)' is an I-Regexp") }
    self.expression = expression
  }

  static let integer = Pattern("0|-?[1-9][0-9]{0,639}")
  static let number = Pattern("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][\\-+]?[0-9]+)?")
  static let date = Pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}")
  static let dateTime = Pattern(
    "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?([Zz]|[\\-+][0-9]{2}(:?[0-9]{2})?)")
  static let unixTime = Pattern("-?[0-9]{1,15}(\\.[0-9]+)?")

  func fits(_ text: String) -> Bool { expression.matches(text, .whole) }
}
