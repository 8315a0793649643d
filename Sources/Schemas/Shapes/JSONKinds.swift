import JSONText

/// Kinds of JSON values. Numbers are two kinds, the whole ones and the others, so that sets can be cut and joined.
struct JSONKinds: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let null = JSONKinds(rawValue: 1)
  static let boolean = JSONKinds(rawValue: 2)
  static let integer = JSONKinds(rawValue: 4)
  static let fraction = JSONKinds(rawValue: 8)
  static let string = JSONKinds(rawValue: 16)
  static let array = JSONKinds(rawValue: 32)
  static let object = JSONKinds(rawValue: 64)

  static let number: JSONKinds = [.integer, .fraction]
  static let scalars: JSONKinds = [.boolean, .number, .string]
  static let any: JSONKinds = [.null, .scalars, .array, .object]

  /// The kinds that a word of JSON Schema's `type` means; nil for any other word.
  init?(word: String) {
    switch word {
    case "null": self = .null
    case "boolean": self = .boolean
    case "integer": self = .integer
    case "number": self = .number
    case "string": self = .string
    case "array": self = .array
    case "object": self = .object
    default: return nil
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The words for these kinds in JSON Schema, in a fixed order.
  var words: [String] {
    var words: [String] = []
    if contains(.string) { words.append("string") }
    if contains(.fraction) { words.append("number") } else if contains(.integer) { words.append("integer") }
    if contains(.boolean) { words.append("boolean") }
    if contains(.object) { words.append("object") }
    if contains(.array) { words.append("array") }
    if contains(.null) { words.append("null") }
    return words
  }

  /// The kind of a value. Whole numbers that 64 bits cannot hold are no integers to a flow.
  init(of value: JSONTree) {
    switch value {
    case .null: self = .null
    case .boolean: self = .boolean
    case .number(let digits): self = Self.isWhole(digits) ? .integer : .fraction
    case .string: self = .string
    case .array: self = .array
    case .object: self = .object
    }
  }

  private static func isWhole(_ digits: String) -> Bool { Int(digits) != nil }
}
