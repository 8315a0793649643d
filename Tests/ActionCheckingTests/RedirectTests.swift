import DataActions
import Testing

struct RedirectTests {
  private func findings(atMost: Int) throws -> [String] {
    try ActionCheckingTests.findings { $0.request.redirects = RedirectsDescription(atMost: atMost) }
  }

  @Test(arguments: [1, 10])
  func `takes a number of redirects that is in range`(number: Int) throws {
    #expect(try findings(atMost: number) == [])
  }

  @Test(arguments: [Int.min, -1, 0, 11, Int.max])
  func `rejects a number of redirects that is out of range`(number: Int) throws {
    #expect(try findings(atMost: number) == ["GC230 /request/redirects/atMost"])
  }
}
