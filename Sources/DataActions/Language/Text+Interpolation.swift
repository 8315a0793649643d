extension Text: ExpressibleByStringInterpolation {
  /// A text with nothing filled in.
  public init(stringLiteral value: String) {
    self.init([.literal(value)])
  }

  /// A text with inputs, settings and secrets filled in.
  public init(stringInterpolation: TextInterpolation) {
    self = stringInterpolation.text
  }
}

/// What can be filled into a text with `\(…)`: inputs, settings, secrets and constants.
public struct TextInterpolation: StringInterpolationProtocol, Sendable {
  var text = Text([])

  /// An empty text to begin with.
  public init(literalCapacity: Int, interpolationCount: Int) {}

  /// Adds what stands between two `\(…)`.
  public mutating func appendLiteral(_ literal: String) {
    text.append(.literal(literal))
  }

  /// Fills an input in, encoded for the position it stands in.
  public mutating func appendInterpolation(_ input: Input) {
    append(input)
  }

  /// Fills in the value that the environment gives to a setting.
  public mutating func appendInterpolation(_ setting: Setting) {
    append(setting)
  }

  /// Fills a credential in when the script runs.
  public mutating func appendInterpolation(_ secret: Secret) {
    append(secret)
  }

  /// Fills in a text of the description's own: `let version = "v2"`.
  public mutating func appendInterpolation(_ constant: String) {
    text.append(.literal(constant))
  }

  /// Fills in a whole number of the description's own.
  public mutating func appendInterpolation(_ constant: Int) {
    text.append(.literal(String(constant)))
  }

  /// Fills in a text that has values filled in itself.
  public mutating func appendInterpolation(_ text: Text) {
    for part in text.parts { self.text.append(part) }
  }

  /// A mistake: a part of the response in a text.
  @available(*, unavailable, message: "the response is not known here; a text takes inputs, settings and secrets")
  public mutating func appendInterpolation<Value>(_ field: Response<Value>) {}

  /// A mistake: anything else in a text.
  @available(*, unavailable, message: "only inputs, settings, secrets, texts and whole numbers can be filled in")
  public mutating func appendInterpolation<Value>(_ value: Value) {}

  mutating func append(_ content: BodyContent) {
    switch content.value {
    case .input(let name): text.append(.input(name))
    case .text(let other): appendInterpolation(other)
    case .integer(let number): appendInterpolation(number)
    case .null, .boolean, .number, .array, .object: break
    }
  }
}
