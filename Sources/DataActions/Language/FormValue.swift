/// The value of a form's field: a text, a whole number, `true`, `false`, or an ``Input``, ``Setting`` or ``Secret``.
///
/// The same class as in a ``JSONBody``, without what a form cannot say.
public typealias FormValue = BodyContent

extension BodyContent {
  /// The value as a form sends it.
  var text: Text {
    switch value {
    case .text(let text): text
    case .input(let name): Text([.input(name)])
    case .integer(let number): Text([.literal(String(number))])
    case .number(let number): Text([.literal(number.description)])
    case .boolean(let value): Text([.literal(value ? "true" : "false")])
    case .null, .array, .object: Text([])
    }
  }
}
