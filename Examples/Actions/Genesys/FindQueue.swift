import DataActions

/// Nothing in it takes code, so that Genesys Cloud can hold it as a native action.
struct FindQueue: DataAction {
  let name = "Genesys - Find queue"
  let summary = "Finds a queue by the beginning of its name"
  let failureDelivery = FailureDelivery.failurePath
  let beginning = Input("queue_name", .string, "The beginning of its name", example: "Support")
  let division = Input("division_id", .string, "Only queues of this division", required: false)

  var request: Request {
    GET(genesys: "/api/v2/routing/queues")
    Query("name", "\(beginning)*")
    Query("divisionId", division)
    Query("pageSize", 25)
    Timeout(seconds: 8)
  }

  var outputs: Outputs {
    Output("queue_id", .string, "The first queue that is found", at: path("$.entities[*].id").first)
    Output("queue_count", .integer, "How many there are", at: "$.total", default: 0)
  }
}
