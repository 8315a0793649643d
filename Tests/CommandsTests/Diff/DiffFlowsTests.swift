import JSONText
import Testing

struct DiffFlowsTests {
  /// A flow that calls an action, as Architect exports one, with a binding for each output.
  private static func flow(_ name: String, calls action: String, outputs: [String: String]) -> String {
    let bindings = outputs.sorted { $0.key < $1.key }.map {
      "                \($0.key):\n                  \($0.value)\n"
    }
    return """
      inboundCall:
        name: \(name)
        division: Home
        tasks:
          - task:
              name: Look up
              actions:
                - callData:
                    name: Call Data Action
                    category:
                      CRM:
                        dataAction:
                          \(action):
                            inputs:
                              user_id:
                                exp: Flow.user
                            successOutputs:

      """ + bindings.map { $0.replacing("                ", with: "                        ") }.joined()
  }

  private func withChange(_ body: (GcgenFolder) async throws -> Void) async throws {
    try await GcgenFolder.withActions("A") { folder in
      try await folder.startRepository()
      try await folder.commit("first")
      try folder.edit("Actions/A.action.json", #""name": "user_name", "type""#, #""name": "full_name", "type""#)
      try await body(folder)
    }
  }

  @Test func `names the flows, files and lines that use what goes`() async throws {
    try await withChange { folder in
      let uses = ["success": "var: Flow.ok", "user_name": "var: Flow.name"]
      try folder.write(Self.flow("Main menu", calls: "A", outputs: uses), to: "flows/voice/main.yaml")
      try folder.write(Self.flow("Night", calls: "A", outputs: ["success": "var: Flow.ok"]), to: "flows/night.yml")
      try folder.write(Self.flow("Other", calls: "B", outputs: uses), to: "flows/other.yaml")
      let run = try await folder.gcgen("diff", "--flows", "flows", "--format", "json")
      #expect(run.status == 1)
      let action = try #require(try LocatedJSON(parsing: Array(run.output.utf8)).tree["actions"]?.elements?.first)
      let calls = action["calls"]?.elements ?? []
      #expect(calls.map { $0["file"]?.string } == ["flows/night.yml", "flows/voice/main.yaml"])
      #expect(calls.map { $0["line"]?.integer } == [13, 13])
      let uses2 = action["changes"]?.elements?.first?["uses"]?.elements ?? []
      #expect(uses2.map { $0["flow"]?.string } == ["Main menu"])
      #expect(uses2.map { $0["line"]?.integer } == [20])
      let human = try await folder.gcgen("diff", "--flows", "flows")
      #expect(human.output.contains("flows/voice/main.yaml:20:25: used by the flow 'Main menu'\n"), "\(human.output)")
      #expect(human.output.contains("move the flow 'Night' (flows/night.yml, line 13) to 'AV2'"), "\(human.output)")
    }
  }

  @Test(arguments: ["var: Flow.name", "noValue: true"])
  func `breaks no flow that does not use what goes`(binding: String) async throws {
    try await withChange { folder in
      try folder.write(Self.flow("Main menu", calls: "A", outputs: ["user_name": binding]), to: "flows/main.yaml")
      let isUsed = binding.hasPrefix("var")
      let run = try await folder.gcgen("diff", "--flows", "flows", "--format", "json")
      #expect(run.status == (isUsed ? 1 : 0))
      let changes = try GcgenFolder.changes(in: run.output)
      #expect(changes.first == "A \(isUsed ? "breaksFlows" : "needsNewAction") /outputs/0")
    }
  }

  @Test func `breaks any flow where not every call can be told`() async throws {
    try await withChange { folder in
      try folder.write(Self.flow("Main menu", calls: #""{{action}}""#, outputs: [:]), to: "flows/main.yaml")
      let unknown = try await folder.gcgen("diff", "--flows", "flows")
      #expect(unknown.status == 1)
      #expect(unknown.errors.contains("flows/main.yaml:13:21: warning GC707"), "\(unknown.errors)")
      try folder.write("inboundCall:\n  name: \"Main\n", to: "flows/main.yaml")
      let broken = try await folder.gcgen("diff", "--flows", "flows")
      #expect(broken.status == 1)
      #expect(broken.errors.contains("flows/main.yaml:3:1: warning GC706"), "\(broken.errors)")
      try folder.write("- not a flow\n---\nand: another\n", to: "flows/main.yaml")
      #expect(try await folder.gcgen("diff", "--flows", "flows/").status == 0)
    }
  }

  @Test func `says that an action which is gone is called, or that none calls it`() async throws {
    try await GcgenFolder.withActions("A", "B") { folder in
      try await folder.startRepository()
      try await folder.commit("first")
      try await folder.shell("rm Actions/*; mkdir flows")
      try folder.write(Self.flow("Main menu", calls: "B", outputs: [:]), to: "flows/main.yaml")
      #expect(try await folder.changes("--flows flows") == ["B breaksFlows ", "A inPlace "])
    }
  }

  @Test func `sees that a field of an object goes with it, and no other name`() async throws {
    try await GcgenFolder.withActions("A") { folder in
      let name = #""name": "user_name", "type": "string""#
      try folder.edit("Actions/A.action.json", name, #""name": "user", "type": "object""#)
      try await folder.startRepository()
      try await folder.commit("first")
      try folder.edit("Actions/A.action.json", #""name": "user", "type": "object""#, name)
      for (output, changeClass) in [("user.city", "breaksFlows"), ("user_city", "needsNewAction")] {
        try folder.write(Self.flow("Main", calls: "A", outputs: [output: "var: Flow.x"]), to: "flows/main.yaml")
        #expect(try await folder.changes("--flows flows").first == "A \(changeClass) /outputs/0", "\(output)")
      }
    }
  }

  @Test func `takes no folder without flows for one whose flows use nothing`() async throws {
    try await withChange { folder in
      try folder.write("", to: "flows/notes.txt")
      let run = try await folder.gcgen("diff", "--flows", "flows")
      #expect(run.status == 2)
      #expect(run.errors.contains("has no *.yaml file"), "\(run.errors)")
    }
  }

  @Test func `breaks every flow that calls an action whose failures take another way`() async throws {
    try await GcgenFolder.withActions("A") { folder in
      try await folder.startRepository()
      try await folder.commit("first")
      try folder.edit("Actions/A.action.json", #""failureDelivery": "data""#, #""failureDelivery": "failurePath""#)
      try folder.write(Self.flow("Main menu", calls: "B", outputs: [:]), to: "flows/main.yaml")
      #expect(try await folder.changes("--flows flows") == ["A needsNewAction /failureDelivery"])
      try folder.write(Self.flow("Main menu", calls: "A", outputs: [:]), to: "flows/main.yaml")
      #expect(try await folder.changes("--flows flows") == ["A breaksFlows /failureDelivery"])
    }
  }
}
