import ActionChecking
import DataActions
import Diagnostics
import Testing

struct SecretInputTests {
  private func findings(_ change: (inout ActionDescription) -> Void) throws -> [String] {
    try ActionCheckingTests.findings {
      $0.inputs.append(InputDescription(name: "pin", type: .string, description: "The PIN", secret: true))
      $0.request.headers.append(NamedText(name: "X-PIN", value: Text([.input("pin")])))
      change(&$0)
    }
  }

  private static let pin = Text([.input("pin")])

  @Test func `takes a secret input in a header and in a body`() throws {
    #expect(
      try findings {
        $0.request.method = .post
        $0.request.body = .json(.object([BodyMember(name: "pin", value: .input("pin"))]))
      } == [])
  }

  @Test func `rejects a secret input in URL, query, failures and outputs`() throws {
    let found = try findings {
      $0.request.url.append(.literal("/"))
      $0.request.url.append(.input("pin"))
      $0.request.query = [NamedText(name: "pin", value: Self.pin)]
      $0.failures = [FailureDescription(on: .other, message: Self.pin)]
      $0.outputs.append(OutputDescription(name: "a", type: .string, description: "d", value: .text(Self.pin)))
      $0.outputs.append(OutputDescription(name: "b", type: .string, description: "d", value: .input("pin")))
    }
    #expect(
      found.sorted() == [
        "GC122 /failures/0/message/0", "GC122 /outputs/1/value/text/0", "GC122 /outputs/2/value/input",
        "GC122 /request/query/0/value/0", "GC122 /request/url/3",
      ])
  }

  @Test func `rejects a value of a secret input`() throws {
    #expect(
      try findings {
        $0.inputs[1].example = .string("1234")
        $0.inputs[1].allowed = [.string("1234")]
      }.sorted() == ["GC207 /inputs/1/allowed", "GC207 /inputs/1/example"])
  }
}
