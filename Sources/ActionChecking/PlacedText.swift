import DataActions

/// A text of a description, with the place it is sent to and the place it was written at.
struct PlacedText {
  /// Where the text goes.
  enum Position: Hashable {
    case url
    case query(name: String)
    case header(name: String)
    case form(name: String)
    /// Inside JSON, under the member of that name, if any.
    case body(name: String?)
    /// What the sign-in or the signature of a request is made of.
    case signIn(SignInText.Purpose)
    case failure
    /// The value of the output of that name.
    case output(name: String)
  }

  let text: Text
  let position: Position
  /// The JSON Pointer of the text in the description.
  let pointer: String

  /// The pointer of a part: the text itself where it is one literal.
  func pointer(ofPart index: Int) -> String { pointer + "/\(index)" }

  /// All texts of a description, in order.
  static func all(in description: ActionDescription) -> [PlacedText] {
    let request = description.request
    let url = PlacedText(text: request.url, position: .url, pointer: "/request/url")
    let failures = description.failures.enumerated().map { index, failure in
      PlacedText(text: failure.message, position: .failure, pointer: "/failures/\(index)/message")
    }
    return [url] + named(request.query, at: "/request/query") { .query(name: $0) }
      + named(request.headers, at: "/request/headers") { .header(name: $0) } + body(request.body)
      + signIn(request) + outputs(description) + failures
  }

  private static func named(
    _ texts: [NamedText], at pointer: String, position: (String) -> Position
  ) -> [PlacedText] {
    texts.enumerated().map { index, text in
      PlacedText(text: text.value, position: position(text.name), pointer: "\(pointer)/\(index)/value")
    }
  }

  private static func signIn(_ request: RequestDescription) -> [PlacedText] {
    SignInText.all(in: request).map { part in
      let position =
        if case .parameter(let name) = part.purpose { Position.form(name: name) } else { Position.signIn(part.purpose) }
      return PlacedText(text: part.text, position: position, pointer: part.pointer)
    }
  }

  private static func outputs(_ description: ActionDescription) -> [PlacedText] {
    description.outputs.enumerated().flatMap { index, output in
      (output.value.map { BodyPlace.all(in: $0, at: "/outputs/\(index)/value") } ?? []).compactMap { place in
        place.text(at: .output(name: output.name))
      }
    }
  }

  private static func body(_ body: BodyDescription?) -> [PlacedText] {
    switch body {
    case .form(let fields): return named(fields, at: "/request/body/form") { .form(name: $0) }
    case .json(let value):
      return BodyPlace.all(in: value).compactMap { $0.text(at: .body(name: $0.name)) }
    case .text(let text): return [PlacedText(text: text, position: .body(name: nil), pointer: "/request/body/text")]
    case .raw(let raw):
      return [PlacedText(text: raw.content, position: .body(name: nil), pointer: "/request/body/raw/content")]
    case nil: return []
    }
  }
}

/// A value inside a JSON body or an output, with the JSON Pointer of where it was written.
struct BodyPlace {
  let value: BodyValue
  let pointer: String
  /// The name of the innermost member around it.
  let name: String?

  /// A value and all that is inside it, in order.
  static func all(in value: BodyValue, at pointer: String = "/request/body/json", name: String? = nil) -> [BodyPlace] {
    let inside: [BodyPlace] =
      switch value {
      case .array(let values):
        values.enumerated().flatMap { index, value in all(in: value, at: "\(pointer)/\(index)", name: name) }
      case .object(let members):
        members.enumerated().flatMap { index, member in
          all(in: member.value, at: "\(pointer)/object/\(index)/value", name: member.name)
        }
      default: []
      }
    return [BodyPlace(value: value, pointer: pointer, name: name)] + inside
  }

  /// The text that the value is; nil where it is none.
  func text(at position: PlacedText.Position) -> PlacedText? {
    guard case .text(let text) = value else { return nil }
    return PlacedText(text: text, position: position, pointer: pointer + (text.literal == nil ? "/text" : ""))
  }
}
