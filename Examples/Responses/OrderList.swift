import DataActions

/// Written by `gcgen schema` from `Schemas/OrderList.schema.json`, and not to be edited: it is written again.
struct OrderList: ResponseModel {
  let orders = Field("orders", .array(of: Order.self))

  struct Order: ResponseModel {
    let id = Field("id", .string)
    let state = OptionalField("state", .string)
    let placedAt = OptionalField("placed_at", .integer)
    let shipping = Field("shipping", Shipping.self)
  }

  struct Shipping: ResponseModel {
    let city = Field("city", .string)
  }
}
