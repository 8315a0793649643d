import DataActions

/// Genesys Cloud's own API: the script signs in with an OAuth client of the organisation.
struct GetQueue: DataAction {
  let name = "Genesys - Get queue"
  let summary = "Reads how a queue is set up"
  let queueID = Input("queue_id", .string, "The queue", example: "3f2504e0-4f89-11d3-9a0c-0305e82c3301")

  var request: Request {
    GET(genesys: "/api/v2/routing/queues/\(queueID)")
    Timeout(seconds: 8)
  }

  var outputs: Outputs {
    Output("queue_name", .string, "The name of the queue", at: "$.name")
    Output("division", .string, "The division it belongs to", at: "$.division.name", default: "")
    Output("members", .integer, "How many agents it has", at: "$.memberCount", default: 0)
    Output(
      "call_goal", .number, "The part of calls to answer in time",
      at: "$.mediaSettings.call.serviceLevel.percentage", default: 0)
    Output(
      "acw_timeout", .integer, "How long wrap-up may take, in milliseconds", at: "$.acwSettings.timeoutMs", default: 0)
  }

  var failures: Failures {
    On(.status(404), "There is no queue \(queueID)")
    On(.status(403), "The OAuth client may not see queues")
  }
}
