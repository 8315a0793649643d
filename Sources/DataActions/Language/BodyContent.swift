/// What can stand in a ``JSONBody``: texts, numbers, `true`, `false`, `nil`, arrays, dictionaries, and every
/// ``Input``, ``Setting`` and ``Secret``.
///
/// It is a class so that an input can stand in a dictionary beside texts as it is: `["id": who, "via": "phone"]`.
/// `@unchecked` because Swift cannot see that a class with subclasses holds nothing but constants; this one does.
public class BodyContent: @unchecked Sendable, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  let value: BodyValue
  let declaration: InputDeclaration?

  init(value: BodyValue, declaration: InputDeclaration? = nil) {
    self.value = value
    self.declaration = declaration
  }

  /// A text with nothing filled in.
  public required convenience init(stringLiteral value: String) {
    self.init(value: .text(Text([.literal(value)])))
  }

  /// A text with values filled in.
  public required convenience init(stringInterpolation: TextInterpolation) {
    self.init(value: .text(stringInterpolation.text))
  }

  /// A whole number.
  public required convenience init(integerLiteral value: Int) { self.init(value: .integer(value)) }

  /// A number.
  public required convenience init(floatLiteral value: Double) { self.init(value: .number(value)) }

  /// `true` or `false`.
  public required convenience init(booleanLiteral value: Bool) { self.init(value: .boolean(value)) }

  /// `null`.
  public required convenience init(nilLiteral: ()) { self.init(value: .null) }

  /// An array.
  public required convenience init(arrayLiteral elements: BodyContent...) {
    self.init(value: .array(elements.map(\.value)))
  }

  /// An object, its members in the order they are written.
  public required convenience init(dictionaryLiteral elements: (String, BodyContent)...) {
    self.init(value: .object(elements.map { BodyMember(name: $0, value: $1.value) }))
  }
}

/// What an input's line says, and where it stands.
struct InputDeclaration: Sendable {
  let description: InputDescription
  let place: SourcePlace
}
