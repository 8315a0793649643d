/// Arrays of equal length, one value for each element of the response that is selected; `each` makes them.
public struct AlignedArrays: Sendable {
  let lines: [OutputLine]

  init(_ selection: Selection, _ outputs: [ElementOutput], _ place: SourcePlace) {
    lines = outputs.map { output in
      var description = output.description
      description.each = selection.path
      return OutputLine(description: description, place: output.place, eachPlace: place)
    }
  }
}

/// Arrays of equal length: one value for each element that the query selects.
///
/// ```swift
/// each("$.items[*]") {
///     Output("item_ids", .integer, "The ids", at: "@.id", default: 0)
///     Output("item_emails", .string, "The addresses", at: "@.email", default: "")
/// }
/// ```
///
/// A path begins with `@`, which is the element; the type and the default are those of one value. The flow gets
/// arrays: `[integer]`, `[string]`. Where an element lacks a value, its default keeps the arrays aligned.
public func each(
  _ query: String, fileID: String = #fileID, line: Int = #line, column: Int = #column,
  @ElementOutputsBuilder _ outputs: () -> [ElementOutput]
) -> AlignedArrays {
  AlignedArrays(Selection(path: query), outputs(), SourcePlace(fileID, line, column))
}

/// Arrays of equal length: one value for each element of an array of the response's model.
///
/// ```swift
/// each(user.orders) { order in
///     Output("order_ids", .integer, "The orders", at: order.id)
///     Output("order_notes", .string, "What was said", at: order.note, default: "")
/// }
/// ```
public func each<Element>(
  _ array: Response<[Element]>, fileID: String = #fileID, line: Int = #line, column: Int = #column,
  @ElementOutputsBuilder _ outputs: (Response<Element>) -> [ElementOutput]
) -> AlignedArrays {
  AlignedArrays(array.each.selection, outputs(.element), SourcePlace(fileID, line, column))
}

/// The same with an array that a response may leave out: the arrays are empty then.
public func each<Element>(
  _ array: OptionalResponse<[Element]>, fileID: String = #fileID, line: Int = #line, column: Int = #column,
  @ElementOutputsBuilder _ outputs: (Response<Element>) -> [ElementOutput]
) -> AlignedArrays {
  AlignedArrays(array.each.selection, outputs(.element), SourcePlace(fileID, line, column))
}

/// The same with the elements of several arrays: `each(user.orders.each.lines.each) { line in … }`.
public func each<Element: ResponseModel>(
  _ elements: ResponseNodes<Element>, fileID: String = #fileID, line: Int = #line, column: Int = #column,
  @ElementOutputsBuilder _ outputs: (Response<Element>) -> [ElementOutput]
) -> AlignedArrays {
  AlignedArrays(elements.selection, outputs(.element), SourcePlace(fileID, line, column))
}

extension Response {
  /// The element that an `each` is at.
  fileprivate static var element: Response { Response(Selection(path: "@")) }
}

/// One array of an `each`; an ``Output`` with the type of one element makes it.
public struct ElementOutput: Sendable {
  let description: OutputDescription
  let place: SourcePlace
}

/// Puts the outputs of an `each` together.
@resultBuilder
public enum ElementOutputsBuilder {
  /// One output a line, with the type of one element.
  public static func buildExpression<Value: ElementValue, Absence>(
    _ output: Output<Value, Absence>
  ) -> ElementOutput {
    ElementOutput(description: output.setting(\.type, to: Value.arrayType).description, place: output.place)
  }

  /// All lines.
  public static func buildBlock(_ first: ElementOutput, _ others: ElementOutput...) -> [ElementOutput] {
    [first] + others
  }
}
