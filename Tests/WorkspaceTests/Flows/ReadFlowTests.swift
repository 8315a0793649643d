import Diagnostics
import Testing
import Workspace

struct ReadFlowTests {
  private func read(_ yaml: String) -> Checked<Flow> { readFlow(Array(yaml.utf8), file: "flows/a.yaml") }

  /// A call that stands in the branch of another one, in a state of a workflow.
  private static let nested = """
    workflow:
      name: Look up
      states:
        - state:
            actions:
              - callData:
                  name: First
                  category:
                    CRM:
                      dataAction:
                        Get user:
                          inputs:
                            user_id:
                              lit: "1"
                            locale:
                              noValue: true
                          successOutputs:
                            user.city:
                              var: State.city
                            user.name:
                              noValue: true
                          failureOutputs:
                            errorCode:
                              var: State.code
                  outputs:
                    success:
                      actions:
                        - callData:
                            name: Second
                            category:
                              "CRM":
                                dataAction:
                                  "Get order":
                                    inputs: {"order_id": {"exp": "Flow.order"}}

    """

  @Test func `finds calls wherever they stand, with what they give and take`() throws {
    let flow = try #require(read(Self.nested).value)
    #expect(flow.name == "Look up")
    #expect(flow.calls.map(\.action) == ["Get user", "Get order"])
    #expect(flow.calls.map(\.category) == ["CRM", "CRM"])
    #expect(flow.calls.map(\.location.line) == [11, 33])
    #expect(flow.calls[0].inputs.map(\.name) == ["user_id"])
    #expect(flow.calls[0].outputs.map(\.name) == ["user.city"])
    #expect(flow.calls[0].outputs.map(\.location) == [SourceLocation(file: "flows/a.yaml", line: 18, column: 25)])
    #expect(flow.calls[1].inputs.map(\.location) == [SourceLocation(file: "flows/a.yaml", line: 34, column: 42)])
  }

  @Test func `finds the same calls with other line ends and behind other documents`() throws {
    #expect(read(Self.nested.replacing("\n", with: "\r\n")).value?.calls.map(\.location.line) == [11, 33])
    #expect(read("a: 1\n---\n" + Self.nested).value?.calls.map(\.location.line) == [13, 35])
  }

  @Test(arguments: ["{{action}}", "\"{{action}}\"", "\"Get {{what}}\""])
  func `says where an action's name is filled in later`(name: String) throws {
    let checked = read(Self.nested.replacing("Get user:", with: "\(name):"))
    #expect(checked.diagnostics.map(\.code) == [.unknownCall])
    #expect(checked.diagnostics.first?.location?.line == 11)
    #expect(checked.value?.calls.map(\.action) == ["Get order"])
    #expect(checked.value?.unknownCalls.count == 1)
  }

  @Test(arguments: [
    "", "# nothing\n", "a: 1\n", "- callData\n", "callData: text\n", "a:\n  callData:\n    category: []\n",
    "apiVersion: v1\nkind: Service\n---\nkind: Pod\n",
  ])
  func `passes over YAML that calls no action`(yaml: String) {
    let checked = read(yaml)
    #expect(checked.value == nil)
    #expect(checked.diagnostics.isEmpty)
  }

  @Test(arguments: [("a: [1\n", 2), ("a: \"b\n", 2), ("a: 1\na: 2\n", 1), ("\tb: 1\n", 1)])
  func `says where a file is not YAML`(yaml: String, line: Int) {
    let checked = read(yaml)
    #expect(checked.value == nil)
    #expect(checked.diagnostics.map(\.code) == [.flowSyntax])
    #expect(checked.diagnostics.first?.location?.line == line)
  }

  @Test func `does not follow aliases for ever, and refuses what is not UTF-8`() {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      yaml += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
    }
    #expect(read(yaml).diagnostics.map(\.code) == [.flowSyntax])
    #expect(readFlow([0xFF, 0xFE], file: "a.yaml").diagnostics.map(\.code) == [.flowSyntax])
  }
}
