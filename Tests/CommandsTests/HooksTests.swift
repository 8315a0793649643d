import Testing

/// Files of hooks in a workspace: what they make stale, and what is said of them.
struct HooksTests {
  private let hooks = "Actions/GetUser.hooks.py"
  private let script = "Generated/GetUser/data_action_script.py"
  private let sound = """
    def after_response(outputs):
        outputs["user_name"] = outputs["user_name"].upper()

    """

  /// Runs a test's body in a workspace with an action that has hooks and is generated.
  private func withHooks(_ text: String, body: (GcgenFolder) async throws -> Void) async throws {
    try await GcgenFolder.withActions("GetUser", "Other") { folder in
      try folder.write(text, to: hooks)
      let run = try await folder.gcgen("generate")
      #expect(run.status == 0, "\(run.errors)")
      try await body(folder)
    }
  }

  @Test func `puts hooks into the script as they are, and runs them`() async throws {
    try await withHooks(sound) { folder in
      let text = try #require(folder.text(script))
      #expect(
        text.contains("\n# From Actions/GetUser.hooks.py, which is to be edited there:\n\n\n\(sound)\n\n# The end of"))
      let run = try await folder.gcgen("run", "GetUser", "--input", "user_id=1")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("SAMPLE"))
    }
  }

  @Test func `makes the script alone stale by an edit, and nothing without one`() async throws {
    try await withHooks(sound) { folder in
      let bare = ["PATH": "/nonexistent", "GCGEN_PYTHON": "/nonexistent/python"]
      #expect(try await folder.gcgen("generate", "--check", environment: bare).status == 0)
      try folder.write(sound.replacing("upper", with: "lower"), to: hooks)
      let check = try await folder.gcgen("generate", "--check")
      #expect(check.status == 1)
      #expect(check.output == "changed  \(script)\n")
      #expect(try await folder.gcgen("generate").output == "changed  \(script)\n")
      #expect(folder.text(script)?.contains(".lower()") == true)
      try await folder.shell("rm \(hooks)")
      #expect(try await folder.gcgen("generate").output == "changed  \(script)\n")
      #expect(folder.text(script)?.contains("after_response") == false)
      #expect(try await folder.gcgen("generate", "--check", environment: bare).status == 0)
    }
  }

  @Test func `makes the script stale by another folder, which it names`() async throws {
    try await withHooks(sound) { folder in
      try await folder.shell("mkdir Actions/CRM && mv \(hooks) Actions/CRM/")
      #expect(try await folder.gcgen("generate").output == "changed  \(script)\n")
      #expect(folder.text(script)?.contains("# From Actions/CRM/GetUser.hooks.py") == true)
    }
  }

  @Test func `never writes to hooks, whatever is asked`() async throws {
    let odd = sound.replacing("\n", with: "\r\n") + "\r\n\r\n"
    try await withHooks(odd) { folder in
      for verb in [["generate", "--force"], ["lint"], ["new", "Third", "--get", "https://a.example"]] {
        _ = try await folder.shell("gcgen " + verb.joined(separator: " "))
      }
      #expect(folder.text(hooks) == odd)
      try await folder.shell("rm Actions/GetUser.action.json && gcgen generate --force")
      #expect(folder.text(hooks) == odd)
      #expect(folder.text(script) == nil)
    }
  }

  @Test func `complains of hooks for no action, at their place`() async throws {
    try await withHooks(sound) { folder in
      try folder.write(sound, to: "Actions/GetUsers.hooks.py")
      let run = try await folder.gcgen("generate")
      #expect(run.status == 1)
      #expect(run.errors.contains("Actions/GetUsers.hooks.py:1:1: error GC941"))
      #expect(run.errors.contains("the nearest action is 'GetUser'"))
    }
  }

  @Test func `complains of two files of hooks for one action, and leaves it alone`() async throws {
    try await withHooks(sound) { folder in
      let before = folder.text(script)
      try folder.write("broken", to: "Actions/A/GetUser.hooks.py")
      try folder.write(GcgenFolder.action("Other", revision: 2), to: "Actions/Other.action.json")
      let run = try await folder.gcgen("generate")
      #expect(run.status == 1)
      #expect(run.errors.contains("Actions/GetUser.hooks.py:1:1: error GC942"))
      #expect(run.output.contains("changed  Generated/Other/data_action_script.py"))
      #expect(folder.text(script) == before)
    }
  }

  @Test func `tells a syntax error once, at its place, and costs only that action`() async throws {
    try await withHooks(sound) { folder in
      let before = folder.text(script)
      try folder.write("def after_response(outputs):\n    return (\n", to: hooks)
      try folder.write(GcgenFolder.action("Other", revision: 2), to: "Actions/Other.action.json")
      let run = try await folder.gcgen("generate")
      #expect(run.status == 1)
      #expect(run.errors.contains("\(hooks):2:12: error GC301: the hooks file is no Python"))
      #expect(run.errors.contains("1 error"))
      #expect(run.output.contains("changed  Generated/Other/data_action_script.py"))
      #expect(folder.text(script) == before)
    }
  }

  @Test func `tells what only the whole script shows at the hooks' own line`() async throws {
    try await withHooks(sound) { folder in
      let taken =
        "from zlib import crc32 as as_text\n\nexchange = 1\n\n\ndef main():\n    global Call\n    Call = as_text(exchange)\n\n\n"
      try folder.write(taken + sound, to: hooks)
      let run = try await folder.gcgen("lint", "GetUser")
      #expect(run.status == 1)
      for place in ["1:18", "3:1", "6:1", "7:5"] {
        #expect(
          run.errors.contains("\(hooks):\(place): error GC323") || run.output.contains("\(hooks):\(place): error GC323")
        )
      }
    }
  }

  @Test func `lets a hook that never ends run into the deadline of the run`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try folder.write(GcgenFolder.action("GetUser").replacing(": 10", with: ": 1"), to: "Actions/GetUser.action.json")
      try folder.write("def before_request(request):\n    while request:\n        pass\n", to: hooks)
      let generated = try await folder.gcgen("generate")
      #expect(generated.status == 0, "\(generated.errors)")
      let run = try await folder.gcgen("run", "GetUser", "--input", "user_id=1")
      #expect(run.status == 1)
      #expect(run.errors.contains("\(hooks):2") || run.errors.contains("\(hooks):3"), "\(run.errors)")
      #expect(run.errors.contains("the script did not end by its deadline"))
    }
  }
}
