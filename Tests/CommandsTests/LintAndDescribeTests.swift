import Testing

struct LintAndDescribeTests {
  @Test func `lints a script that a person wrote, with its definition`() async throws {
    try await GcgenFolder.with { folder in
      try folder.write("import os\n\n\ndef main(input_data):\n    return {\"sucess\": True}\n", to: "mine.py")
      try folder.write(#"{"outputs": [{"name": "success", "datatype": "boolean"}]}"#, to: "mine.json")
      let run = try await folder.gcgen("lint", "mine.py", "--definition", "mine.json")
      #expect(run.status == 1)
      #expect(run.output.hasPrefix("mine.py:1:"), "\(run.output)")
      #expect(run.output.contains("GC3"))
      let json = try await folder.gcgen("lint", "mine.py", "--definition", "mine.json", "--format", "json")
      #expect(json.output.hasPrefix("[\n  {\n    \"code\": \"GC3"))
      #expect(json.status == 1)
    }
  }

  @Test(arguments: [
    "lint none.py --definition a.json", "lint a.py --definition none.json", "lint a.py", "lint a.py b.py",
    "lint a.py --definition a.py",
  ])
  func `says which file it cannot use`(words: String) async throws {
    try await GcgenFolder.with { folder in
      try folder.write("x = 1\n", to: "a.py")
      try folder.write("{}", to: "a.json")
      let run = try await folder.shell("gcgen \(words)")
      #expect(run.status == 2)
      #expect(run.errors.hasPrefix("Error: "))
    }
  }

  @Test func `lints what the actions generate, and takes the definition beside a script`() async throws {
    try await GcgenFolder.withActions("A", "B") { folder in
      let all = try await folder.gcgen("lint")
      #expect(all.status == 0, "\(all.output)")
      #expect(folder.files("Generated").isEmpty)
      try await folder.gcgen("generate")
      #expect(try await folder.gcgen("lint", "Generated/A/data_action_script.py").status == 0)
      let broken = GcgenFolder.action("A").replacing("\"$.name\"", with: "\"$.\"")
      try folder.write(broken, to: "Actions/A.action.json")
      let one = try await folder.gcgen("lint", "A")
      #expect(one.status == 1)
      #expect(one.output.hasPrefix("Actions/A.action.json:15:"), "\(one.output)")
      #expect(try await folder.gcgen("lint", "B").status == 0)
    }
  }

  @Test func `prints a description that is accepted as one`() async throws {
    try await GcgenFolder.withActions("A", "B") { folder in
      let one = try await folder.gcgen("describe", "A")
      #expect(one.status == 0)
      try folder.write(one.output, to: "Actions/C.action.json")
      #expect(try await folder.gcgen("generate").status == 0)
      #expect(folder.text("Generated/C/description.json") == one.output)
      let all = try await folder.gcgen("describe")
      #expect(all.output.hasPrefix("{\n  \"A\": {"))
    }
  }

  @Test func `prints the schema anywhere`() async throws {
    try await GcgenFolder.with { folder in
      let run = try await folder.gcgen("describe", "--schema")
      #expect(run.status == 0)
      #expect(run.output.contains("\"$schema\""))
    }
  }

  @Test func `says what it found on the machine, and what to do about what is missing`() async throws {
    try await GcgenFolder.with { folder in
      let found = try await folder.gcgen("doctor")
      #expect(found.status == 0, "\(found.output)")
      for name in ["libpython", "pyflakes", "requests", "swift"] { #expect(found.output.contains("\(name) ")) }
      let bare = ["PATH": "/nonexistent", "GCGEN_PYTHON": "/nonexistent/python"]
      let missing = try await folder.gcgen("doctor", environment: bare)
      #expect(missing.status == 3)
      #expect(missing.output.contains("apt-get install python3-pyflakes"))
      #expect(missing.output.contains("https://swift.org/install"))
      #expect(
        try await folder.gcgen("doctor", "--format", "json").output.hasPrefix("[\n  {\n    \"name\": \"libpython\""))
    }
  }

  @Test func `says both ways out where a Swift action needs a compiler`() async throws {
    try await GcgenFolder.with { folder in
      try await folder.gcgen("new", "A")
      let run = try await folder.gcgen("generate", environment: ["PATH": "/nonexistent"])
      #expect(run.status == 3)
      #expect(run.errors.contains("GC920"))
      #expect(run.errors.contains("swift.org/install"))
      #expect(run.errors.contains(".action.json"))
    }
  }
}
