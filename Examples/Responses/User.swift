import DataActions

/// A user, as the directory has them
///
/// Written by `gcgen schema` from `Schemas/User.schema.json`, and not to be edited: it is written again.
struct User: ResponseModel {
  /// The number that the user is asked for by
  let id = Field("id", .integer)
  /// The whole name
  let name = Field("name", .string)
  /// Where the user lives
  let address = Field("address", Address.self)
  /// Where the user works
  let company = OptionalField("company", Company.self)

  /// Where the user lives
  struct Address: ResponseModel {
    let street = Field("street", .string)
    let city = Field("city", .string)
  }

  /// Where the user works
  struct Company: ResponseModel {
    let name = Field("name", .string)
  }
}
