import Testing

struct GenerateTests {
  private let script = "Generated/GetUser/data_action_script.py"

  @Test func `writes what is new, says so, and has nothing to do after that`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      let first = try await folder.gcgen("generate")
      #expect(first.status == 0, "\(first.errors)")
      #expect(
        first.output == """
          new  Generated/GetUser/description.json
          new  Generated/GetUser/data_action_script.py
          new  Generated/GetUser/definition.json

          """)
      #expect(
        folder.files("Generated") == [
          "GetUser/data_action_script.py", "GetUser/definition.json", "GetUser/description.json",
        ])
      let second = try await folder.gcgen("generate")
      #expect(second.status == 0)
      #expect(second.output == "")
      #expect(second.errors == "3 unchanged\n")
    }
  }

  @Test func `starts neither compiler nor interpreter where nothing changed`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try await folder.gcgen("generate")
      let bare = ["PATH": "/nonexistent", "GCGEN_PYTHON": "/nonexistent/python"]
      #expect(try await folder.gcgen("generate", environment: bare).status == 0)
      #expect(try await folder.gcgen("generate", "--check", environment: bare).status == 0)
      try folder.write(GcgenFolder.action("GetUser", revision: 2), to: "Actions/GetUser.action.json")
      let changed = try await folder.gcgen("generate", environment: bare)
      #expect(changed.status == 3)
      #expect(changed.errors.contains("GC921"))
    }
  }

  @Test func `writes nothing for a check, and fails it when something would change`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      let missing = try await folder.gcgen("generate", "--check")
      #expect(missing.status == 1)
      #expect(missing.output.contains("new  \(script)"))
      #expect(folder.files() == ["Actions/GetUser.action.json", "gcgen.yaml"])
      try await folder.gcgen("generate")
      #expect(try await folder.gcgen("generate", "--check").status == 0)
    }
  }

  @Test func `shows what would change as a diff`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try await folder.gcgen("generate")
      let before = folder.text(script)
      try folder.write(GcgenFolder.action("GetUser", revision: 2), to: "Actions/GetUser.action.json")
      let run = try await folder.gcgen("generate", "--diff")
      #expect(run.status == 0)
      #expect(folder.text(script) == before)
      #expect(
        run.output.contains("--- a/Generated/GetUser/description.json\n+++ b/Generated/GetUser/description.json\n@@ -"))
      #expect(run.output.contains("\n-  \"summary\": \"Fetches a user, revision 1\"\n"))
      #expect(run.output.contains("\n+  \"summary\": \"Fetches a user, revision 2\"\n"))
      #expect(try await folder.gcgen("generate", "--diff", "--check").status == 1)
      try await folder.shell("gcgen generate --diff > patch; git init -q; git apply patch")
      #expect(try await folder.gcgen("generate", "--check").status == 0)
    }
  }

  @Test func `leaves an edited file alone until it is forced`() async throws {
    try await GcgenFolder.withActions("GetUser", "GetOrder") { folder in
      try await folder.gcgen("generate")
      try folder.write("# mine\n", to: script)
      for name in ["GetUser", "GetOrder"] {
        try folder.write(GcgenFolder.action(name, revision: 2), to: "Actions/\(name).action.json")
      }
      let run = try await folder.gcgen("generate")
      #expect(run.status == 1)
      #expect(run.errors.contains("\(script):1:1: error GC911"))
      #expect(folder.text(script) == "# mine\n")
      #expect(folder.text("Generated/GetUser/description.json")?.contains("revision 1") == true)
      #expect(folder.text("Generated/GetOrder/description.json")?.contains("revision 2") == true)
      #expect(try await folder.gcgen("generate", "--force").status == 0)
      #expect(folder.text(script) != "# mine\n")
      #expect(try await folder.gcgen("generate").status == 0)
    }
  }

  @Test func `writes the other actions where one has a mistake, which it names`() async throws {
    try await GcgenFolder.withActions("GetUser", "GetOrder") { folder in
      try await folder.gcgen("generate")
      let before = folder.text(script)
      let broken = GcgenFolder.action("GetUser", revision: 2).replacing(
        "\"timeoutSeconds\": 10", with: "\"timeoutSeconds\": 99")
      try folder.write(broken, to: "Actions/GetUser.action.json")
      try folder.write(GcgenFolder.action("GetOrder", revision: 2), to: "Actions/GetOrder.action.json")
      let run = try await folder.gcgen("generate")
      #expect(run.status == 1)
      #expect(run.errors.hasPrefix("Actions/GetUser.action.json:12:23: error GC"), "\(run.errors)")
      #expect(folder.text(script) == before)
      #expect(folder.text("Generated/GetOrder/description.json")?.contains("revision 2") == true)
    }
  }

  @Test func `works on the actions it is told, and leaves the others`() async throws {
    try await GcgenFolder.withActions("A", "B") { folder in
      let run = try await folder.gcgen("generate", "B")
      #expect(run.status == 0)
      #expect(folder.files("Generated").filter { !$0.hasPrefix("B/") } == [])
    }
  }

  @Test func `removes what belongs to no action any more`() async throws {
    try await GcgenFolder.withActions("A", "B") { folder in
      try await folder.gcgen("generate")
      try await folder.shell("rm Actions/B.action.json")
      let run = try await folder.gcgen("generate")
      #expect(run.output.split(separator: "\n").count { $0.hasPrefix("removed  Generated/B/") } == 3)
      #expect(folder.files("Generated").filter { !$0.hasPrefix("A/") } == [])
      #expect(folder.text("gcgen.lock")?.contains("Generated/B") == false)
    }
  }

  @Test func `keeps what belongs to an action whose file is in the way of another`() async throws {
    try await GcgenFolder.withActions("A", "B") { folder in
      try await folder.gcgen("generate")
      try folder.write(GcgenFolder.action("A"), to: "Actions/more/a.action.json")
      let run = try await folder.gcgen("generate")
      #expect(run.status == 1)
      #expect(run.errors.contains("GC909"))
      #expect(folder.files("Generated").count == 6)
    }
  }

  @Test func `tells programs what it did`() async throws {
    try await GcgenFolder.withActions("A") { folder in
      let run = try await folder.gcgen("generate", "--format", "json")
      #expect(
        run.output.contains("{\n      \"path\": \"Generated/A/description.json\",\n      \"change\": \"new\"\n    }"))
      #expect(run.output.hasSuffix("\"unchanged\": 0,\n  \"diagnostics\": []\n}\n"))
      #expect(run.errors == "")
    }
  }

  @Test func `writes nothing through a link that leads outside`() async throws {
    try await GcgenFolder.withActions("A") { folder in
      try await folder.shell("mkdir ../out-$$; ln -s ../out-$$ Generated")
      let run = try await folder.gcgen("generate")
      #expect(run.status == 3)
      #expect(run.errors.contains("GC912"))
      #expect(folder.files("Generated").isEmpty)
      try await folder.shell("rmdir \"$(readlink -f Generated)\"")
    }
  }

  @Test func `says which file the disk refuses`() async throws {
    try await GcgenFolder.withActions("A") { folder in
      try folder.write("in the way", to: "Generated")
      let run = try await folder.gcgen("generate")
      #expect(run.status == 3)
      #expect(run.errors.contains("GC922"))
      #expect(run.errors.contains("'Generated/A/description.json'"))
    }
  }

  @Test func `holds the Python floor against the interpreter that is really there`() async throws {
    try await GcgenFolder.withActions("A") { folder in
      try folder.write("python: \"3.12\"\n", to: "gcgen.yaml")
      let generate = { (version: String) in
        try folder.write(
          """
          #!/bin/sh
          "\(GcgenFolder.products)/gcgen-python" "$@" | sed -u 's/"version":"3[.]11[.][0-9]*"/"version":"\(version)"/'
          """, to: "other-python")
        try await folder.shell("chmod +x other-python")
        return try await folder.gcgen("generate", environment: ["GCGEN_PYTHON": folder.path + "/other-python"])
      }
      let older = try await generate("3.11.9")
      #expect(older.status == 2)
      #expect(older.errors.contains("gcgen.yaml:1:9: error GC906: python 3.12"), "\(older.errors)")
      #expect(older.errors.contains("3.11.9"))
      #expect(folder.files("Generated").isEmpty)
      let newer = try await generate("3.13.1")
      #expect(newer.status == 0, "\(newer.errors)")
      let unchanged = try await folder.gcgen("generate", "--check", environment: ["GCGEN_PYTHON": "/nonexistent"])
      #expect(unchanged.status == 0, "\(unchanged.errors)")
    }
  }
}
