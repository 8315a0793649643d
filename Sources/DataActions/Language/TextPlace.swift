/// A place whose values are changed as texts, in the order of the words:
///
/// ```swift
/// Output("phone", .string, "For the dialler", at: path("$.phone").trim.replace(" ", with: "").prefix("tel:"))
/// ```
public protocol TextPlace: Sendable {
  /// The place with one more thing done to its values; the words below are made of it.
  func doing(_ operation: ValueOperation) -> Self
}

extension TextPlace {
  /// Without white space at the beginning and the end: `at: path("$.name").trim`.
  public var trim: Self { doing(.trim) }

  /// In capitals.
  public var upper: Self { doing(.upper) }

  /// In small letters.
  public var lower: Self { doing(.lower) }

  /// With every occurrence of a text replaced by another.
  ///
  /// ```swift
  /// Output("phone", .string, "For the dialler", at: path("$.phone").replace(" ", with: "").prefix("tel:"))
  /// ```
  public func replace(_ text: String, with other: String) -> Self { doing(.replace(text, with: other)) }

  /// With a text put before it: `at: path("$.phone").prefix("tel:")`.
  public func prefix(_ text: String) -> Self { doing(.prefix(text)) }
}

extension Response: TextPlace where Value == String {
  /// The field with one more thing done to it.
  public func doing(_ operation: ValueOperation) -> Self { Response(selection.doing(operation)) }
}

extension OptionalResponse: TextPlace where Value == String {
  /// The field with one more thing done to it.
  public func doing(_ operation: ValueOperation) -> Self { OptionalResponse(selection.doing(operation)) }
}

extension ResponseNodes: TextPlace where Value == String {
  /// The fields with one more thing done to each.
  public func doing(_ operation: ValueOperation) -> Self { ResponseNodes(selection.doing(operation)) }
}

extension ResponsePath: TextPlace {
  /// The place with one more thing done to its values.
  public func doing(_ operation: ValueOperation) -> Self { ResponsePath(selection: selection.doing(operation)) }
}

extension TakenPath: TextPlace {
  /// The place with one more thing done to its value.
  public func doing(_ operation: ValueOperation) -> Self { TakenPath(selection: selection.doing(operation)) }
}
