import DataActions

struct CreateTicket: DataAction {
  let name = "CRM - Create ticket"
  let summary = "Opens a ticket for the caller"
  let who = Input("customer_id", .string, "The caller", example: "C-1")

  var request: Request {
    POST("\(setting("crm_base_url"))/tickets/\(who)")
    Header("Authorization", "Bearer \(secret("crm_token"))")
    JSONBody(["customer": ["id": who], "tags": ["phone"]])
  }

  var outputs: Outputs {
    Output("ticket_id", .string, "The ticket", at: "$.id")
  }
}
