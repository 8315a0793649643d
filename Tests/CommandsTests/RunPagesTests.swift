import Testing

/// `gcgen run` of actions that read pages, against a stub that answers each request the same.
struct RunPagesTests {
  @Test(arguments: [
    (#"{"pageNumber": {"parameter": "page"}}"#, "true"), (#"{"offset": {"parameter": "from"}}"#, "true"),
    (#"{"cursor": {"parameter": "after", "path": "$.next"}}"#, "false"), (#"{"link": {}}"#, "false"),
  ])
  func `ends though every page is the same`(step: String, isCut: String) async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      try folder.write(Self.action(step: step, path: "$.items[*].id"), to: "Actions/A.action.json")
      #expect(try await folder.gcgen("generate").status == 0)
      let run = try await folder.gcgen("run", "A")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("\"is_cut\": \(isCut)"), "\(run.output)")
      #expect(run.output.contains("\"success\": true"))
      try folder.write(#"{"items": [{"id": 1}], "next": "x"}"#, to: "page.json")
      let given = try await folder.gcgen("run", "A", "--response", "page.json")
      let count = given.output.split(separator: "\n").count { $0.hasPrefix("    1") }
      #expect(count == (isCut == "true" ? 100 : step.contains("cursor") ? 2 : 1), "\(given.output)")
    }
  }

  @Test func `makes a sample with items that no output looks at`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("", to: "gcgen.yaml")
      let action = Self.action(step: #"{"link": {}}"#, path: "$.total").replacing("[integer]", with: "integer")
      try folder.write(action, to: "Actions/A.action.json")
      #expect(try await folder.gcgen("generate").status == 0)
      let run = try await folder.gcgen("run", "A")
      #expect(run.output.contains("\"ids\": 1") && run.output.contains("\"success\": true"), "\(run.output)")
    }
  }

  private static func action(step: String, path: String) -> String {
    """
    {"name": "A", "summary": "Lists", "inputs": [],
      "request": {"method": "GET", "url": ["https://api.example.com/things"], "deadlineSeconds": 60,
        "pages": {"by": \(step), "items": "$.items", "atMost": 100}},
      "outputs": [
        {"name": "ids", "type": "[integer]", "description": "All", "path": "\(path)"},
        {"name": "is_cut", "type": "boolean", "description": "Whether there are more", "call": "truncated"}],
      "failures": []}
    """
  }
}
