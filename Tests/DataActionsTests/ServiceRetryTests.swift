import DataActions
import Testing

struct ServiceRetryTests {
  private static let shared = Service("https://crm.example.com") {
    retry(2, on: .connection, .status(429))
  }
  private static let keyed = Service("https://crm.example.com") {
    retry(1, on: .timeout, idempotencyKey: "X-Key")
  }

  @Test func `a service's retry is for the calls that may be sent twice`() {
    let shared = RetryDescription(times: 2, on: [.connection, .status(429)])
    #expect(told { GET("/a", on: Self.shared) } == shared)
    #expect(told { PUT("/a", on: Self.shared) } == shared)
    #expect(told { DELETE("/a", on: Self.shared) } == shared)
    #expect(told { POST("/a", on: Self.shared) } == nil)
    #expect(told { PATCH("/a", on: Self.shared) } == nil)
  }

  @Test func `a key lets a service's retry reach every call`() {
    let keyed = RetryDescription(times: 1, on: [.timeout], idempotencyKey: "X-Key")
    #expect(told { POST("/a", on: Self.keyed) } == keyed)
    #expect(told { PATCH("/a", on: Self.keyed) } == keyed)
  }

  @Test func `an action's own retry takes the place of its service's`() {
    // That one of the two is refused is the business of a check.
    let reading = told {
      GET("/a", on: Self.shared)
      retry(5, on: .timeout)
    }
    let writing = told {
      POST("/a", on: Self.shared)
      retry(5, on: .timeout)
    }
    #expect(reading == RetryDescription(times: 5, on: [.timeout]))
    #expect(writing == reading)
  }

  /// The retry of an action with such a request.
  private func told(@RequestBuilder _ request: () -> Request) -> RetryDescription? {
    DescribedAction(Action(request: request())).description.request.retry
  }
}

private struct Action: DataAction {
  let name = "A"
  let summary = "Does"
  var request = Action.plain
  var outputs: Outputs { Output("id", .string, "The ID", at: "$.id") }

  @RequestBuilder private static var plain: Request { GET("https://crm.example.com") }
}
