import ActionChecking
import DataActions
import Diagnostics
import Testing

struct RetryTests {
  private func findings(
    _ conditions: FailureCondition..., times: Int = 1, method: HTTPMethod = .get, key: String? = nil
  ) throws -> [String] {
    try ActionCheckingTests.findings {
      $0.request.method = method
      $0.request.deadlineSeconds = 20
      $0.request.retry = RetryDescription(times: times, on: conditions, idempotencyKey: key)
    }
  }

  @Test func `takes the failures that pass`() throws {
    #expect(try findings(.connection, .timeout, .serverErrors, .status(429), .status(408), .status(425)) == [])
    #expect(try findings(.status(409), .status(423), .status(500), .status(599), times: 10) == [])
  }

  @Test(arguments: [-1, 0, 11, Int.max, Int.min])
  func `rejects a number of retries that is out of range`(times: Int) throws {
    #expect(try findings(.timeout, times: times) == ["GC213 /request/retry/times"])
  }

  @Test(arguments: [HTTPMethod.post, .patch])
  func `rejects a retry of what may be done twice`(method: HTTPMethod) throws {
    #expect(try findings(.timeout, method: method) == ["GC214 /request/retry"])
    #expect(try findings(.timeout, method: method, key: "Idempotency-Key") == [])
  }

  @Test(arguments: [HTTPMethod.get, .put, .delete])
  func `takes a retry of what is the same twice`(method: HTTPMethod) throws {
    #expect(try findings(.timeout, method: method) == [])
    #expect(try findings(.timeout, method: method, key: "X-Request-Id") == [])
  }

  @Test func `rejects a retry that mends nothing`() throws {
    #expect(try findings() == ["GC215 /request/retry"])
    #expect(try findings(.other) == ["GC215 /request/retry/on/0"])
    #expect(try findings(.timeout, .clientErrors) == ["GC215 /request/retry/on/1"])
    #expect(try findings(.status(200)) == ["GC215 /request/retry/on/0"])
    #expect(try findings(.status(600)) == ["GC215 /request/retry/on/0"])
  }

  @Test(arguments: [302, 400, 401, 404, 499])
  func `warns of a status that does not pass`(code: Int) throws {
    #expect(try findings(.status(code)) == ["GC216 /request/retry/on/0"])
  }

  @Test func `warns of a failure that another one covers`() throws {
    #expect(try findings(.timeout, .timeout) == ["GC217 /request/retry/on/1"])
    #expect(try findings(.status(503), .serverErrors) == ["GC217 /request/retry/on/0"])
    #expect(try findings(.status(429), .status(429), .status(429)).count == 2)
  }

  @Test func `rejects a key's header that is none, or that is there already`() throws {
    let place = "/request/retry/idempotencyKey"
    #expect(try findings(.timeout, key: "Idempotency Key") == ["GC140 \(place)"])
    #expect(try findings(.timeout, key: "") == ["GC140 \(place)"])
    #expect(try findings(.timeout, key: "content-length") == ["GC141 \(place)"])
    #expect(try findings(.timeout, key: "accept") == ["GC113 \(place)"])
  }
}
