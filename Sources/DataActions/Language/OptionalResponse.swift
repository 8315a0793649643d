/// A part of a response that may be absent or null, so that an output of it needs a default.
@dynamicMemberLookup
public struct OptionalResponse<Value>: Sendable {
  let selection: Selection

  init(_ selection: Selection) {
    self.selection = selection
  }

  /// Whether the response has it, be it null: for a `.boolean` output.
  public var exists: NodeExistence { NodeExistence(selection: selection.taking(.exists)) }

  /// The field of that name.
  public subscript<Next>(dynamicMember field: KeyPath<Value, Field<Next>>) -> OptionalResponse<Next>
  where Value: ResponseModel {
    OptionalResponse<Next>(selection.appending(Value()[keyPath: field].step))
  }

  /// The field of that name, which a response may leave out.
  public subscript<Next>(dynamicMember field: KeyPath<Value, OptionalField<Next>>) -> OptionalResponse<Next>
  where Value: ResponseModel {
    OptionalResponse<Next>(selection.appending(Value()[keyPath: field].step))
  }

  /// The element at a place of an array, from 0; `[-1]` is the last.
  public subscript<Next>(index: Int) -> OptionalResponse<Next> where Value == [Next] {
    OptionalResponse<Next>(selection.appending("[\(index)]"))
  }

  /// A mistake: a field that the model does not have.
  @_disfavoredOverload
  @available(*, unavailable, message: "the response's model has no field of this name")
  public subscript(dynamicMember name: String) -> UnknownField { unreachable() }
}

extension OptionalResponse where Value: RandomAccessCollection {
  /// All elements of the array, none where there is no array: `user.orders.each.id`.
  public var each: ResponseNodes<Value.Element> { ResponseNodes(selection.appending("[*]")) }

  /// How many elements the array has: for an `.integer` or `.number` output; 0 where there is no array.
  public var count: NodeCount { each.count }

  /// The first element of the array.
  public var first: OptionalResponse<Value.Element> {
    OptionalResponse<Value.Element>(selection.appending("[0]"))
  }

  /// The last element of the array.
  public var last: OptionalResponse<Value.Element> {
    OptionalResponse<Value.Element>(selection.appending("[-1]"))
  }
}
