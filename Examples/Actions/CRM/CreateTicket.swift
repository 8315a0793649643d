import DataActions

struct CreateTicket: DataAction {
  let name = "CRM - Create ticket"
  let summary = "Opens a ticket for the caller"
  let who = Input("customer_id", .string, "The caller", example: "C-1")
  let subject = Input("subject", .string, "What the caller wants", example: "No dial tone")
  let priority = Input("priority", .integer, "1 is the most urgent", required: false, allowed: [1, 2, 3])

  var request: Request {
    POST("/tickets", on: crm)
    JSONBody([
      "customer": ["id": who],
      "subject": "Call: \(subject)",
      "priority": priority,
      "tags": ["phone"],
      "owner": nil,
    ])
  }

  var outputs: Outputs {
    Output("ticket_id", .string, "The ticket", at: "$.id")
    Output("ticket_number", .integer, "Its number", at: "$.number", default: 0)
  }

  var failures: Failures {
    On(.status(422), "The CRM refused the ticket of \(who)")
  }
}
