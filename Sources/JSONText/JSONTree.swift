/// A JSON text as a tree: members in order, numbers as they are written.
package indirect enum JSONTree: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A number, digit by digit as in the text.
  case number(String)
  /// A text.
  case string(String)
  /// An array.
  case array([JSONTree])
  /// An object, its members in order.
  case object([Member])

  /// A member of an object.
  package struct Member: Hashable, Sendable {
    /// The name.
    package let name: String
    /// The value.
    package let value: JSONTree

    /// A name with its value.
    package init(_ name: String, _ value: JSONTree) {
      self.name = name
      self.value = value
    }
  }

  /// A whole number.
  package static func integer(_ value: Int) -> JSONTree { .number(String(value)) }

  /// The value of the first member of that name; nil where there is none or this is no object.
  package subscript(name: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text, if this is one.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The elements, if this is an array.
  package var elements: [JSONTree]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members, if this is an object.
  package var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The whole number, if this is one that fits.
  package var integer: Int? {
    if case .number(let digits) = self { Int(digits) } else { nil }
  }

  /// `true` or `false`, if this is one.
  package var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }
}
