/// A response, or a part of it, whose fields a model describes.
///
/// ```swift
/// let user = Response<User>()
/// …
/// Output("user_city", .string, "Where the user lives", at: user.address.city)
/// Output("first_order", .integer, "The first order", at: user.orders[0].id, default: 0)
/// ```
@dynamicMemberLookup
public struct Response<Value>: Sendable {
  let path: String

  init(path: String) {
    self.path = path
  }

  /// The field of that name.
  public subscript<Next>(dynamicMember field: KeyPath<Value, Field<Next>>) -> Response<Next> where Value: ResponseModel
  {
    Response<Next>(path: path + Value()[keyPath: field].step)
  }

  /// The field of that name, which a response may leave out.
  public subscript<Next>(dynamicMember field: KeyPath<Value, OptionalField<Next>>) -> OptionalResponse<Next>
  where Value: ResponseModel {
    OptionalResponse<Next>(path: path + Value()[keyPath: field].step)
  }

  /// The element at a place of an array, from 0, which a response may leave out.
  public subscript<Next>(index: Int) -> OptionalResponse<Next> where Value == [Next] {
    OptionalResponse<Next>(path: "\(path)[\(index)]")
  }

  /// A mistake: a field that the model does not have.
  @available(*, unavailable, message: "the response's model has no field of this name")
  public subscript(dynamicMember name: String) -> UnknownField { unreachable() }
}

extension Response where Value: ResponseModel {
  /// The whole response, an object.
  public init() {
    self.init(path: "$")
  }
}

extension Response {
  /// The whole response, an array.
  public init<Element: ResponseModel>() where Value == [Element] {
    self.init(path: "$")
  }
}
