import DataActions

struct User: ResponseModel {
  let id = Field("id", .integer)
  let name = Field("name", .string)
  let address = Field("address", Address.self)
  let company = OptionalField("company", Company.self)
}

struct Address: ResponseModel {
  let street = Field("street", .string)
  let city = Field("city", .string)
}

struct Company: ResponseModel {
  let name = Field("name", .string)
}
