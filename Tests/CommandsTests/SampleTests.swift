import Testing

struct SampleTests {
  @Test func `lint tries the paths on the sample responses`() async throws {
    try await GcgenFolder.withActions("A", "B") { folder in
      try folder.write(#"{"nme": "Ada"}"#, to: "Fixtures/A/user.json")
      try folder.write("{\n  'name': 1\n}", to: "Fixtures/B/broken.json")
      let first = try await folder.gcgen("generate")
      #expect(first.status == 0)
      #expect(first.errors.contains("GC126") && first.errors.contains("GC125"), "\(first.errors)")
      // What is generated and unchanged is not looked at again.
      #expect(try await folder.gcgen("generate").errors.contains("GC12") == false)
      let lint = try await folder.gcgen("lint")
      #expect(lint.status == 0)
      #expect(lint.output.contains("Actions/A.action.json:15:"), "\(lint.output)")
      #expect(lint.output.contains("'name' is not there; the nearest name is 'nme'"))
      #expect(lint.output.contains("note: the sample is Fixtures/A/user.json"))
      #expect(lint.output.contains("Fixtures/B/broken.json:2:3: warning GC125"))
      try folder.write(#"{"name": "Ada"}"#, to: "Fixtures/A/user.json")
      #expect(try await folder.gcgen("lint", "A").output == "")
    }
  }

  @Test func `leaves samples outside the workspace alone`() async throws {
    try await GcgenFolder.withActions("A") { folder in
      try await folder.shell(
        "mkdir -p Fixtures/A && ln -s /etc/passwd Fixtures/A/passwd.json && mkdir Fixtures/A/b.json")
      let run = try await folder.gcgen("lint")
      #expect(run.status == 0 && run.output == "", "\(run.output)\(run.errors)")
    }
  }
}
