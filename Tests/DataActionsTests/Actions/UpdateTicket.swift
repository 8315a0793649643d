import DataActions

/// Uses every word of the library that the other two do not.
struct UpdateTicket: DataAction {
  let name = "CRM - Update ticket"
  let summary = "Changes a ticket"
  let failureDelivery = FailureDelivery.failurePath
  let id = Input("ticket_id", .integer, "The ticket")
  let state = Input("state", .string, "The new state", required: false, example: "open", allowed: ["open", "closed"])
  let users = Response<[User]>()
  let user = Response<User>()

  var request: Request {
    PATCH("/tickets/\(id)", on: crm)
    Header("x-tenant", "own")
    Query("page", 2)
    Query("state", state)
    FormBody(["state": state, "note": "Ticket \(id)", "urgent": true, "size": 3, "rate": 0.5])
    Timeout(seconds: 5)
  }

  var outputs: Outputs {
    Output("first", .integer, "An element's field", at: users[0].id, default: 0)
    Output("city", .string, "A field of an optional object", at: user.home.city, default: "")
    Output("size", .number, "A whole number as a number", at: user.id, default: 1)
    Output(
      "home", .object, "An object of a model", at: user.address, default: ["city": "Unknown", "floors": [1, 2.5]])
    Output("orders", .array(of: .object), "An array of objects", at: user.orders)
    Output("name", .string, "A name that is no word", at: user.firstName)
    Output("tags", .array(of: .string), "An array", at: "$.tags", default: ["none"])
  }

  var failures: Failures {
    On(.status(401), "Own text")
    On(.clientErrors, "Refused")
    On(.connection, "Unreachable: \(setting("crm_base_url"))")
  }
}

let crm = Service("\(setting("crm_base_url"))/") {
  Header("X-Tenant", setting("crm_tenant"))
  Header("Authorization", "Bearer \(secret("crm_token"))")
  Query("page", 1)
  Query("locale", "en")
  Timeout(seconds: 8)
  On(.status(401), "The CRM refused the credentials")
  On(.serverErrors, "The CRM is down")
  On(.anythingElse, "The CRM failed")
}
