import Testing

struct DiffSwiftTests {
  @Test func `compiles what changed in the working tree, and reads the past from what was generated`() async throws {
    try await GcgenFolder.with { folder in
      try await folder.startRepository()
      try await folder.shell("gcgen new GetUserDetails --workspace . </dev/null && gcgen generate")
      try await folder.commit("first")
      let file = "Actions/GetUserDetails.swift"
      try folder.edit(file, #"Output("user_name", .string"#, #"Output("full_name", .string"#)
      let changes = ["GetUserDetails breaksFlows /outputs/0", "GetUserDetails needsNewAction /outputs/0"]
      #expect(try await folder.changes() == changes)
      let failing = try await folder.gcgen(
        "diff", environment: ["PATH": "/usr/bin:/bin", "GCGEN_SWIFTC": "/nonexistent"])
      #expect(failing.status == 3)

      try await folder.commit("edited")
      let older = try await folder.gcgen("diff", "first", "HEAD")
      #expect(older.errors.contains("HEAD:\(file):1:1: warning GC705: what was generated for"), "\(older.errors)")
      try await folder.shell("gcgen generate")
      try await folder.commit("generated")
      #expect(try await folder.changes("first", "HEAD") == changes)

      try await folder.shell("git rm -rq Generated")
      try await folder.commit("bare")
      let missing = try await folder.gcgen("diff")
      #expect(missing.status == 0, "\(missing.output)")
      #expect(
        missing.errors.contains("HEAD:\(file):1:1: warning GC705: nothing was generated for"), "\(missing.errors)")
    }
  }

  @Test func `says that the difference comes from what actions share`() async throws {
    try await GcgenFolder.with { folder in
      try await folder.startRepository()
      try await folder.shell("gcgen new GetUserDetails --workspace . </dev/null")
      try folder.edit("Actions/GetUserDetails.swift", #"Output("user_name", .string"#, "Output(nameOfUser, .string")
      try folder.write("let nameOfUser = \"user_name\"\n", to: "Actions/Names.swift")
      try await folder.shell("gcgen generate")
      try await folder.commit("first")
      try folder.write("let nameOfUser = \"full_name\"\n", to: "Actions/Names.swift")
      let run = try await folder.gcgen("diff")
      #expect(run.status == 1, "\(run.errors)")
      #expect(run.output.contains("'Actions/GetUserDetails.swift' itself did not change"), "\(run.output)")
      #expect(!run.output.contains("git checkout"))
    }
  }

  @Test func `asks for another title where a copy keeps the one that the first has`() async throws {
    try await GcgenFolder.with { folder in
      try await folder.startRepository()
      try await folder.shell("gcgen new GetUser --title 'Get user' --workspace . </dev/null")
      try folder.edit("Actions/GetUser.swift", #"let name = "Get user""#, "let name = userTitle")
      try folder.write("let userTitle = \"Get user\"\n", to: "Actions/Titles.swift")
      try await folder.shell("gcgen generate")
      try await folder.commit("first")
      try folder.edit("Actions/GetUser.swift", #"Output("user_name""#, #"Output("full_name""#)
      let run = try await folder.gcgen("diff")
      let step = "1. copy what changed to an action of its own, and give it a title of its own\n"
      #expect(run.output.contains(step), "\(run.output)\(run.errors)")
      #expect(run.output.contains("publish 'GetUserV2' beside 'Get user', which"), "\(run.output)")
      let copy = try await folder.gcgen("new", "GetUserV2", "--like", "GetUser")
      #expect(copy.errors.contains("title is no plain text"), "\(copy.errors)")
    }
  }

  @Test func `points at what does not compile, and compares the others`() async throws {
    try await GcgenFolder.withActions("A") { folder in
      try await folder.startRepository()
      try await folder.commit("first")
      try folder.edit("Actions/A.action.json", "r1", "r2")
      try folder.write("import DataActions\n\nstruct B: DataAction {\n  let name = nothing\n}\n", to: "Actions/B.swift")
      let run = try await folder.gcgen("diff")
      #expect(run.status == 1)
      #expect(run.errors.contains("Actions/B.swift:4:14: error GC1"), "\(run.errors)")
      #expect(run.output.hasPrefix("A\n  in place "), "\(run.output)")
    }
  }
}
