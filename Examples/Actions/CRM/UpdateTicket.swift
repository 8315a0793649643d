import DataActions

/// A failure takes the flow's failure path: there is no `success` and no `error` in its contract.
struct UpdateTicket: DataAction {
  let name = "CRM - Update ticket"
  let summary = "Changes the state of a ticket"
  let failureDelivery = FailureDelivery.failurePath
  let id = Input("ticket_id", .string, "The ticket", example: "T-1")
  let state = Input("state", .string, "The new state", example: "closed", allowed: ["open", "waiting", "closed"])
  let note = Input("note", .string, "What to note on the ticket", required: false)

  var request: Request {
    PATCH("/tickets/\(id)", on: crm)
    FormBody(["state": state, "note": note, "source": "phone"])
  }

  var outputs: Outputs {
    Output("state", .string, "The state it is in now", at: "$.state")
    Output("is_closed", .boolean, "Whether it is closed", at: "$.closed", default: false)
  }
}
