/// A part of a response that may be absent or null, so that an output of it needs a default.
@dynamicMemberLookup
public struct OptionalResponse<Value>: Sendable {
  let path: String

  /// The field of that name.
  public subscript<Next>(dynamicMember field: KeyPath<Value, Field<Next>>) -> OptionalResponse<Next>
  where Value: ResponseModel {
    OptionalResponse<Next>(path: path + Value()[keyPath: field].step)
  }

  /// The field of that name, which a response may leave out.
  public subscript<Next>(dynamicMember field: KeyPath<Value, OptionalField<Next>>) -> OptionalResponse<Next>
  where Value: ResponseModel {
    OptionalResponse<Next>(path: path + Value()[keyPath: field].step)
  }

  /// The element at a place of an array, from 0.
  public subscript<Next>(index: Int) -> OptionalResponse<Next> where Value == [Next] {
    OptionalResponse<Next>(path: "\(path)[\(index)]")
  }

  /// A mistake: a field that the model does not have.
  @available(*, unavailable, message: "the response's model has no field of this name")
  public subscript(dynamicMember name: String) -> UnknownField { unreachable() }
}
