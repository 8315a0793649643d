import Testing

struct CommandLineTests {
  private static let verbs = ["new", "generate", "lint", "run", "describe", "explain", "doctor"]

  @Test func `says its version as data`() async throws {
    try await GcgenFolder.with { folder in
      let run = try await folder.gcgen("--version")
      #expect(run.status == 0)
      #expect(run.output == "0.1.0\n")
      #expect(run.errors == "")
    }
  }

  @Test(arguments: [[]] + verbs.map { [$0] })
  func `begins its help with an example`(words: [String]) async throws {
    try await GcgenFolder.with { folder in
      let run = try await folder.shell("gcgen \(words.joined(separator: " ")) --help", environment: ["PATH": path])
      #expect(run.status == 0)
      #expect(run.output.hasPrefix("EXAMPLE:\n  gcgen \(words.first ?? "new")"))
      #expect(run.errors == "")
    }
  }

  /// Help and version start neither the interpreter nor the compiler, and need neither.
  private var path: String { GcgenFolder.products + ":/usr/bin:/bin" }

  @Test(arguments: [
    (["genrate"], "generate"), (["exlpain"], "explain"), (["generate", "--chek"], "--check"),
    (["new", "A", "--timout", "3"], "--timeout"), (["explain", "GC9O1"], "GC901"),
  ])
  func `names the right word for a wrong one`(words: [String], right: String) async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      let run = try await folder.shell("gcgen \(words.joined(separator: " "))")
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.errors.contains("'\(right)'") || run.errors.contains(right))
    }
  }

  @Test(arguments: ["generate", "describe", "lint", "run"])
  func `names the nearest action for one that is not there`(verb: String) async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      let run = try await folder.gcgen(verb, "getusr")
      #expect(run.status == 2)
      #expect(run.errors.contains("GC908"))
      #expect(run.errors.contains("'GetUser'"))
    }
  }

  @Test(arguments: ["generate", "describe", "lint", "run X"])
  func `says where a workspace would be`(words: String) async throws {
    try await GcgenFolder.with { folder in
      let run = try await folder.shell("gcgen \(words)")
      #expect(run.status == 2)
      #expect(run.errors.contains("GC901"))
      #expect(try await folder.shell("gcgen \(words) --workspace nowhere").errors.contains("'nowhere'"))
    }
  }

  @Test func `works in the workspace around the current folder, and in the one it is told`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try folder.write("", to: "deep/er/x")
      #expect(try await folder.shell("cd deep/er && gcgen describe GetUser").status == 0)
      let elsewhere = try await folder.shell("cd / && gcgen describe GetUser --workspace \(folder.path)")
      #expect(elsewhere.status == 0)
      #expect(elsewhere.output.contains("\"GetUser\""))
    }
  }

  @Test func `stops at settings that are wrong, with their place`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try folder.write("pyton: \"3.9\"\n", to: "gcgen.yaml")
      let run = try await folder.gcgen("generate")
      #expect(run.status == 2)
      #expect(run.errors.hasPrefix("gcgen.yaml:1:1: error GC903: "))
      #expect(folder.files("Generated").isEmpty)
    }
  }

  @Test func `takes a closed pipe for no error`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      let run = try await folder.shell("{ gcgen describe; echo $? >&2; } | true; sleep 0.2")
      #expect(run.errors == "0\n")
      let list = try await folder.shell("{ gcgen explain; echo $? >&2; } | head -n 1")
      #expect(list.errors == "0\n")
    }
  }

  @Test func `paints for terminals, or when it is told to`() async throws {
    try await GcgenFolder.with { folder in
      let plain = try await folder.gcgen("explain", "GC901")
      #expect(!plain.output.contains("\u{1B}"))
      let forced = try await folder.gcgen("explain", "GC901", environment: ["CLICOLOR_FORCE": "1"])
      #expect(forced.output.contains("\u{1B}"))
      let refused = ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]
      #expect(!(try await folder.gcgen("explain", "GC901", environment: refused).output.contains("\u{1B}")))
    }
  }
}
