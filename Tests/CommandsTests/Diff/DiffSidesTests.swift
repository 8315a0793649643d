import Testing

struct DiffSidesTests {
  @Test func `compares two workspaces, descriptions and definitions without any repository`() async throws {
    try await GcgenFolder.with { folder in
      for (place, revision) in [("old", 1), ("new", 2)] {
        try folder.write("", to: "\(place)/gcgen.yaml")
        try folder.write(GcgenFolder.action("A", revision: revision), to: "\(place)/Actions/A.action.json")
      }
      try folder.edit(
        "new/Actions/A.action.json", #""name": "user_name", "type": "string""#, #""name": "name", "type": "string""#)
      try await folder.shell("gcgen generate --workspace old && gcgen generate --workspace new")
      let all = [
        "A breaksFlows /outputs/0", "A needsNewAction /outputs/0", "A inPlace /summary", "A inPlace /request/url",
      ]
      #expect(try await folder.changes("old new") == all)
      #expect(try await folder.changes("old/ new/ --action A") == all)
      #expect(try await folder.changes("old/Actions/A.action.json new/Generated/A/description.json") == all)
      #expect(try await folder.changes("old/Actions/A.action.json new") == all)
      let contract = ["A breaksFlows /outputs/0", "A needsNewAction /outputs/0", "A inPlace /description"]
      let definitions = "old/Generated/A/definition.json new/Generated/A/definition.json"
      #expect(try await folder.changes(definitions) == contract)
      #expect(try await folder.changes("old/Generated/A/definition.json new/Actions/A.action.json") == contract)
      #expect(try await folder.changes("old/Actions/A.action.json new/Generated/A/definition.json") == contract)
    }
  }

  @Test func `takes a file of any name for the action that is named`() async throws {
    try await GcgenFolder.withActions("A") { folder in
      try folder.write(GcgenFolder.action("A", revision: 2), to: "before.json")
      let unnamed = try await folder.gcgen("diff", "before.json")
      #expect(unnamed.status == 2)
      #expect(unnamed.errors.contains("GC908"), "\(unnamed.errors)")
      #expect(try await folder.changes("before.json --action A") == ["A inPlace /summary", "A inPlace /request/url"])
    }
  }

  @Test(arguments: [
    ("diff", 2, "GC701"), ("diff none", 2, "GC701"), ("diff a.json b.json", 2, "GC704"),
    ("diff Actions/A.action.json a.json", 2, "GC704"), ("diff Actions/A.action.json broken.json", 1, "GC101"),
    ("diff Actions/A.action.json no.json", 2, "GC701"), ("diff . --action B", 2, "GC908"),
    ("diff Actions/A.action.json . --action A --action B", 2, "GC704"), ("diff . . --flows nowhere", 2, "no folder"),
    ("diff . . --allow everything", 2, "everything"), ("diff . . .", 2, "Error"),
    ("diff definition.json Actions/A.action.json", 2, "definition.json:1:39: error GC704"),
  ])
  func `says what it cannot compare`(words: String, status: Int32, complaint: String) async throws {
    try await GcgenFolder.withActions("A") { folder in
      try folder.write("{}", to: "a.json")
      try folder.write("{}", to: "b.json")
      try folder.write("{", to: "broken.json")
      try folder.write(
        #"{"name": "A", "inputs": [{"datatype": "date"}], "outputs": []}"#, to: "definition.json")
      let run = try await folder.shell("gcgen \(words)")
      #expect(run.status == status, "\(run.output)\(run.errors)")
      #expect(run.errors.contains(complaint), "\(run.errors)")
    }
  }

  @Test func `says which revision there is not, and that git is missing`() async throws {
    try await GcgenFolder.withActions("A") { folder in
      try await folder.startRepository()
      let empty = try await folder.gcgen("diff")
      #expect(empty.status == 2)
      #expect(empty.errors.contains("GC702"), "\(empty.errors)")
      try await folder.commit("first")
      for revision in ["none", "--help-me", "HEAD:Actions", "first..HEAD", "'a b'"] {
        let run = try await folder.shell("gcgen diff -- \(revision)")
        #expect(run.status == 2, "\(revision)")
        #expect(run.errors.contains("GC702"), "\(run.errors)")
      }
      let missing = try await folder.gcgen("diff", environment: ["PATH": "/nonexistent"])
      #expect(missing.status == 3)
      #expect(missing.errors.contains("GC703"), "\(missing.errors)")
    }
  }

  @Test func `complains of a description that cannot be read, and compares the others`() async throws {
    try await GcgenFolder.withActions("A", "B") { folder in
      try await folder.startRepository()
      try folder.edit("Actions/B.action.json", #""summary""#, #""sumary""#)
      try await folder.commit("first")
      try folder.edit("Actions/A.action.json", "r1", "r2")
      try folder.edit("Actions/B.action.json", #""sumary""#, #""summary""#)
      let run = try await folder.gcgen("diff", "--format", "json")
      #expect(run.status == 1)
      #expect(try GcgenFolder.changes(in: run.output) == ["A inPlace /request/url"])
      let human = try await folder.gcgen("diff")
      #expect(human.errors.contains("HEAD:Actions/B.action.json:3:13: error GC102"), "\(human.errors)")
    }
  }
}
