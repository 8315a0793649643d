import DataActions

/// Uses every way that an output can be written in.
struct GetOrders: DataAction {
  let name = "CRM - Get orders"
  let summary = "Reads the orders of a caller"
  let who = Input("who", .string, "The caller")
  let userID = Input("user_id", .integer, "The caller's number")
  let customer = Response<Customer>()

  var request: Request {
    GET("https://crm.example.com/\(who)")
  }

  var outputs: Outputs {
    Output("user_name", .string, "The name", at: "$.name", default: "Unknown")
    Output("first_order", .integer, "d", at: path("$.orders[?@.open == true].id").first, default: 0)
    Output("order_ids", .array(of: .integer), "d", at: "$.orders[*].id")
    Output("names", .string, "d", at: path("$.items[*].name").trim.join(", "))
    Output("orders", .integer, "d", at: customer.orders.each.count)
    Output("ordersn", .number, "d", at: customer.orders.each.count)
    Output("has", .boolean, "d", at: customer.orders.each.note.exists)
    Output("phone", .string, "d", at: path("$.phone").trim.replace(" ", with: "").prefix("tel:"), default: "")
    Output("created", .string, "d", at: path("$.created").dateTime(from: .unixSeconds), default: "")
    Output("due", .string, "d", at: customer.due.date(from: .unixMilliseconds), default: "")
    Output("city", .string, "d", at: customer.address.city, default: "Unknown").whenNull("none").whenMissing(.failure)
    Output("channel", .string, "d", value: "phone")
    Output("label", .string, "d", value: "Customer \(who)")
    Output("id", .integer, "d", value: userID)
    Output("w", .string, "d", value: who)
    Output("t", .string, "d", value: setting("tenant"))
    Output("three", .integer, "d", value: 3)
    Output("threef", .number, "d", value: 3)
    Output("list", .array(of: .string), "d", value: ["a", "b"])
    Output("obj", .object, "d", value: ["a": 1])
    Output("yes", .boolean, "d", value: true)
    Output("first", .integer, "d", at: customer.orders.first.id, default: 0)
    Output("last", .integer, "d", at: customer.orders.each.id.last, default: 0)
    Output("idtext", .string, "d", at: customer.id)
    Output("ids", .array(of: .integer), "d", at: customer.orders.each.id)
    Output("idst", .array(of: .string), "d", at: customer.orders.each.id)
    Output("idsf", .array(of: .number), "d", at: customer.orders.each.id, default: []).whenNull([])
    Output("objs", .array(of: .object), "d", at: customer.orders.each)
    Output("skus", .array(of: .string), "d", at: customer.orders.each.lines.each.sku.upper)
    Output("cities", .string, "d", at: customer.orders.each.city.lower.join(", ")).whenNull(.failure)
    each("$.items[*]") {
      Output("item_ids", .integer, "The ids", at: "@.id", default: 0)
      Output("item_emails", .string, "The addresses", at: "@.email", default: "").whenMissing("?")
      Output("item_tags", .integer, "The addresses", at: path("@.tags[*]").count)
    }
    each(customer.orders) { order in
      Output("order_ids2", .integer, "The orders", at: order.id)
      Output("order_notes", .string, "The orders", at: order.note.trim, default: "")
    }
    each(customer.tags) { tag in
      Output("tags", .string, "The orders", at: tag.upper)
    }
    each(customer.orders.each.lines.each) { line in
      Output("skus2", .string, "The orders", at: line.sku)
    }
  }
}

struct Customer: ResponseModel {
  let id = Field("id", .integer)
  let name = Field("name", .string)
  let due = OptionalField("due", .integer)
  let address = Field("address", Residence.self)
  let orders = Field("orders", .array(of: Purchase.self))
  let tags = Field("tags", .array(of: .string))
}

struct Residence: ResponseModel {
  let city = OptionalField("city", .string)
}

struct Purchase: ResponseModel {
  let id = Field("id", .integer)
  let note = OptionalField("note", .string)
  let city = Field("city", .string)
  let lines = Field("lines", .array(of: PurchaseLine.self))
}

struct PurchaseLine: ResponseModel {
  let sku = Field("sku", .string)
}
