/// A response, or a part of it, whose fields a model describes.
///
/// ```swift
/// let user = Response<User>()
/// …
/// Output("user_city", .string, "Where the user lives", at: user.address.city)
/// Output("first_order", .integer, "The first order", at: user.orders.first.id, default: 0)
/// Output("order_ids", .array(of: .integer), "All orders", at: user.orders.each.id)
/// ```
///
/// A field that is named like a word of this type, such as `count`, is declared under another Swift name:
/// `let size = Field("count", .integer)`.
@dynamicMemberLookup
public struct Response<Value>: Sendable {
  let selection: Selection

  init(_ selection: Selection) {
    self.selection = selection
  }

  /// The field of that name.
  public subscript<Next>(dynamicMember field: KeyPath<Value, Field<Next>>) -> Response<Next> where Value: ResponseModel
  {
    Response<Next>(selection.appending(Value()[keyPath: field].step))
  }

  /// The field of that name, which a response may leave out.
  public subscript<Next>(dynamicMember field: KeyPath<Value, OptionalField<Next>>) -> OptionalResponse<Next>
  where Value: ResponseModel {
    OptionalResponse<Next>(selection.appending(Value()[keyPath: field].step))
  }

  /// The element at a place of an array, from 0, which a response may leave out; `[-1]` is the last.
  public subscript<Next>(index: Int) -> OptionalResponse<Next> where Value == [Next] {
    OptionalResponse<Next>(selection.appending("[\(index)]"))
  }

  /// A mistake: a field that the model does not have.
  @_disfavoredOverload
  @available(*, unavailable, message: "the response's model has no field of this name")
  public subscript(dynamicMember name: String) -> UnknownField { unreachable() }
}

extension Response where Value: ResponseModel {
  /// The whole response, an object.
  public init() {
    self.init(Selection(path: "$"))
  }
}

extension Response {
  /// The whole response, an array.
  public init<Element: ResponseModel>() where Value == [Element] {
    self.init(Selection(path: "$"))
  }
}

extension Response where Value: RandomAccessCollection {
  /// All elements of the array: `user.orders.each.id`.
  public var each: ResponseNodes<Value.Element> { ResponseNodes(selection.appending("[*]")) }

  /// How many elements the array has: for an `.integer` or `.number` output; 0 where there is no array.
  public var count: NodeCount { each.count }

  /// The first element of the array, which a response may leave out.
  public var first: OptionalResponse<Value.Element> { OptionalResponse(selection.appending("[0]")) }

  /// The last element of the array, which a response may leave out.
  public var last: OptionalResponse<Value.Element> { OptionalResponse(selection.appending("[-1]")) }
}
