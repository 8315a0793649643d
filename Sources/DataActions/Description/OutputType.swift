/// The types an output can have, in the words of the command line: a scalar, an object, or an array of these.
public enum OutputType: String, Codable, Hashable, Sendable, CaseIterable {
  /// Text.
  case string
  /// A whole number.
  case integer
  /// A number.
  case number
  /// `true` or `false`.
  case boolean
  /// A JSON object.
  case object
  /// An array of texts.
  case strings = "[string]"
  /// An array of whole numbers.
  case integers = "[integer]"
  /// An array of numbers.
  case numbers = "[number]"
  /// An array of `true` and `false`.
  case booleans = "[boolean]"
  /// An array of JSON objects.
  case objects = "[object]"

  /// The type of an array's elements; nil where this is no array.
  public var element: OutputType? {
    switch self {
    case .string, .integer, .number, .boolean, .object: nil
    case .strings: .string
    case .integers: .integer
    case .numbers: .number
    case .booleans: .boolean
    case .objects: .object
    }
  }
}
