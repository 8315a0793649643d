import DataActions

struct FindTickets: DataAction {
  let name = "CRM - Find tickets"
  let summary = "Finds the tickets of a caller"
  let who = Input("customer_id", .string, "The caller", example: "C-1")
  let state = Input("state", .string, "Only tickets in this state", required: false, allowed: ["open", "closed"])

  var request: Request {
    GET("/customers/\(who)/tickets", on: crm)
    Query("state", state)
    Query("pageSize", 25)
  }

  var outputs: Outputs {
    Output("all_tickets", .array(of: .object), "The tickets", at: "$.tickets", default: [])
    Output("tags", .array(of: .string), "All tags in use", at: "$.tags", default: [])
    Output("total", .integer, "How many there are in all", at: "$.page.total")
    Output("average_days", .number, "How long they took", at: "$.statistics['average days']", default: 0)
    Output("newest", .string, "The newest ticket", at: "$.tickets[0].id", default: "")
    Output(
      "waiting", .string, "A ticket that waits for the caller", at: path("$.tickets[?@.state == 'waiting'].id").first,
      default: "")
    Output("subjects", .string, "What the tickets are about", at: path("$.tickets[*].subject").join("; "))
  }

  var failures: Failures {
    On(.status(404), "The CRM does not know \(who)")
  }
}
