import DataActions

/// One array a column, all of equal length: the third subject belongs to the third ticket.
struct ListOpenTickets: DataAction {
  let name = "CRM - List open tickets"
  let summary = "Lists what a caller still waits for"
  let who = Input("customer_id", .string, "The caller", example: "C-1")

  var request: Request {
    GET("/customers/\(who)/tickets", on: crm)
  }

  var outputs: Outputs {
    Output("open_tickets", .integer, "How many are open", at: path("$.tickets[?@.state == 'open']").count)
    each("$.tickets[?@.state == 'open' && @.priority <= 2]") {
      Output("ids", .string, "The urgent ones", at: "@.id")
      Output("subjects", .string, "What they are about", at: path("@.subject").trim, default: "")
      Output("agents", .string, "Who works on them", at: "@.agent.name", default: "nobody")
    }
  }
}
