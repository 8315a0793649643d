/// A body as a form sends it (`application/x-www-form-urlencoded`).
///
/// ```swift
/// FormBody(["state": "closed", "note": "Closed by \(agent)"])
/// ```
///
/// The order of the fields is kept, and a name may stand in it twice.
public struct FormBody: Sendable {
  let line: RequestLine

  /// A form of its fields.
  public init(_ fields: FormFields, fileID: String = #fileID, line: Int = #line, column: Int = #column) {
    self.line = RequestLine(.body(.form(fields.fields)), SourcePlace(fileID, line, column), fields.unfitting)
  }
}

/// The fields of a ``FormBody``, written as a dictionary of texts, whole numbers and inputs.
public struct FormFields: Sendable, ExpressibleByDictionaryLiteral {
  let fields: [NamedText]
  /// The names of those whose values a form cannot say.
  let unfitting: [String]

  /// The fields in the order they are written.
  public init(dictionaryLiteral elements: (String, FormValue)...) {
    fields = elements.map { NamedText(name: $0, value: $1.text) }
    unfitting = elements.compactMap { name, value in
      switch value.value {
      case .null, .array, .object: name
      case .text, .input, .integer, .number, .boolean: nil
      }
    }
  }
}
