import DataActions

struct ListOrders: DataAction {
  let name = "CRM - List orders"
  let summary = "Lists the orders of a customer, page by page, as arrays that a menu can go through"
  let who = Input("customer_id", .string, "The customer", example: "C-1")
  let list = Response<OrderList>()

  var request: Request {
    GET("/customers/\(who)/orders", on: crm)
    Pages(.cursor("after", at: "$.next"), items: "$.orders", atMost: 5)
  }

  var outputs: Outputs {
    Output("customer", .string, "Who was asked about", value: who)
    Output("order_count", .integer, "How many orders there are", at: list.orders.each.count)
    Output("newest_order", .string, "The newest order", at: list.orders.first.id, default: "")
    Output("cities", .string, "Where they go", at: list.orders.each.shipping.city.trim.join(", "))
    Output("has_more", .boolean, "Whether there are more than these", call: .truncated)
    each(list.orders) { order in
      Output("order_ids", .string, "The orders, newest first", at: order.id)
      Output("order_states", .string, "Their states", at: order.state.upper, default: "UNKNOWN")
      Output("order_days", .string, "When they were placed", at: order.placedAt.date(from: .unixSeconds), default: "")
    }
  }
}
