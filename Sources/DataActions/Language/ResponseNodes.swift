/// Any number of values of a response: a field of each element of an array.
///
/// ```swift
/// Output("order_ids", .array(of: .integer), "All orders", at: user.orders.each.id)
/// Output("last_order", .integer, "The last order", at: user.orders.each.id.last, default: 0)
/// Output("order_count", .integer, "How many orders there are", at: user.orders.each.count)
/// Output("cities", .string, "Where they go", at: user.orders.each.city.join(", "))
/// ```
///
/// An array output takes all of them. A scalar needs to be told which: `.first`, `.last` or `.join(…)`.
@dynamicMemberLookup
public struct ResponseNodes<Value>: Sendable {
  let selection: Selection

  init(_ selection: Selection) {
    self.selection = selection
  }

  /// How many there are: for an `.integer` or `.number` output.
  public var count: NodeCount { NodeCount(selection: selection.taking(.count)) }

  /// Whether there is any: for a `.boolean` output.
  public var exists: NodeExistence { NodeExistence(selection: selection.taking(.exists)) }

  /// The field of that name of each.
  public subscript<Next>(dynamicMember field: KeyPath<Value, Field<Next>>) -> ResponseNodes<Next>
  where Value: ResponseModel {
    ResponseNodes<Next>(selection.appending(Value()[keyPath: field].step))
  }

  /// The field of that name of each that has it.
  public subscript<Next>(dynamicMember field: KeyPath<Value, OptionalField<Next>>) -> ResponseNodes<Next>
  where Value: ResponseModel {
    ResponseNodes<Next>(selection.appending(Value()[keyPath: field].step))
  }

  /// The element at a place of each array, from 0; `[-1]` is the last.
  public subscript<Next>(index: Int) -> ResponseNodes<Next> where Value == [Next] {
    ResponseNodes<Next>(selection.appending("[\(index)]"))
  }

  /// A mistake: a field that the model does not have.
  @_disfavoredOverload
  @available(*, unavailable, message: "the response's model has no field of this name")
  public subscript(dynamicMember name: String) -> UnknownField { unreachable() }
}

extension ResponseNodes where Value: RandomAccessCollection {
  /// All elements of each array.
  public var each: ResponseNodes<Value.Element> { ResponseNodes<Value.Element>(selection.appending("[*]")) }
}

/// A field is named before one is taken, so that `.first` can only mean the first that there is.
extension ResponseNodes where Value: ContractValue {
  /// The first there is.
  public var first: OptionalResponse<Value> { OptionalResponse(selection.taking(.first)) }

  /// The last there is.
  public var last: OptionalResponse<Value> { OptionalResponse(selection.taking(.last)) }
}

extension ResponseNodes where Value: ScalarValue {
  /// All of them as one text with the separator between them: for a `.string` output; empty where there is none.
  public func join(_ separator: String) -> JoinedText {
    JoinedText(selection: selection.taking(.join(separator: separator)))
  }
}
