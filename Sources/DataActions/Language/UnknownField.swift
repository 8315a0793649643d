/// What stands for a field that the response's model does not have, so that the complaint about it is the only one.
@dynamicMemberLookup
public struct UnknownField: Sendable {
  /// A field of it, unknown as well.
  public subscript(dynamicMember name: String) -> UnknownField { self }

  /// An element of it, unknown as well.
  public subscript(index: Int) -> UnknownField { self }
}
