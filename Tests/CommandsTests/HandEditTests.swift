import Testing

struct HandEditTests {
  private let script = "Generated/GetUser/data_action_script.py"

  @Test func `shows an edit as a patch that takes it back`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try await folder.gcgen("generate")
      let before = folder.text(script)
      try await folder.shell("sed -i 's/^def main/# mine\\n&/' \(script)")
      let run = try await folder.gcgen("generate")
      #expect(run.status == 1)
      #expect(run.output == "")
      #expect(run.errors.contains("\(script):1:1: error GC911"))
      #expect(run.errors.contains("\n--- a/\(script)\n+++ b/\(script)\n@@ -"))
      #expect(run.errors.contains("\n+# mine\n def main"))
      #expect(run.errors.hasSuffix("0 unchanged, 1 error\n"))
      try await folder.shell("git init -q; gcgen generate 2>&1 | sed -n '/^---/,$p' | git apply -R -")
      #expect(folder.text(script) == before)
    }
  }

  @Test func `mixes no later change of the description into the edit`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try await folder.gcgen("generate")
      try await folder.shell("sed -i 's/^def main/# mine\\n&/' \(script)")
      try folder.write(GcgenFolder.action("GetUser", revision: 2), to: "Actions/GetUser.action.json")
      let run = try await folder.gcgen("generate")
      let changed = run.errors.split(separator: "\n").filter { $0.hasPrefix("+") || $0.hasPrefix("-") }
      #expect(changed.dropFirst(2) == ["+# mine"], "\(run.errors)")
    }
  }

  @Test func `shows the edit of a description that is generated, and says where it cannot`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try await folder.gcgen("generate")
      try await folder.shell("sed -i 's/revision 1/my revision/' Generated/GetUser/description.json")
      let known = try await folder.gcgen("generate")
      #expect(known.errors.contains("\n-  \"summary\": \"Fetches a user, revision 1\""), "\(known.errors)")
      #expect(known.errors.contains("\n+  \"summary\": \"Fetches a user, my revision\""))
      try folder.write(GcgenFolder.action("GetUser", revision: 2), to: "Actions/GetUser.action.json")
      let unknown = try await folder.gcgen("generate")
      #expect(unknown.status == 1)
      #expect(unknown.errors.contains("what gcgen wrote to 'Generated/GetUser/description.json' cannot be made again"))
      #expect(!unknown.errors.contains("---"))
      let json = try await folder.gcgen("generate", "--format", "json")
      #expect(json.output.contains("\"change\": \"edited\",\n      \"edit\": null"))
    }
  }

  @Test func `shows the edit of a file whose action is gone`() async throws {
    try await GcgenFolder.withActions("GetUser", "GetOrder") { folder in
      try await folder.gcgen("generate")
      try await folder.shell("echo '# mine' >> \(script); rm Actions/GetUser.action.json")
      let run = try await folder.gcgen("generate")
      #expect(run.status == 1)
      #expect(run.errors.contains("\n+# mine\n"), "\(run.errors)")
      #expect(folder.text(script)?.hasSuffix("# mine\n") == true)
    }
  }

  @Test func `cuts a long edit for people, and none for programs`() async throws {
    try await GcgenFolder.withActions("GetUser") { folder in
      try await folder.gcgen("generate")
      try await folder.shell("seq 1 200 >> \(script)")
      let run = try await folder.gcgen("generate")
      #expect(run.errors.contains("\n+54\n… 146 more lines\n"), "\(run.errors)")
      let json = try await folder.gcgen("generate", "--check", "--format", "json")
      #expect(json.output.contains("\"path\": \"\(script)\",\n      \"change\": \"edited\",\n      \"edit\": \"--- a/"))
      #expect(json.output.contains("\\n+200\\n"))
      #expect(json.errors == "")
    }
  }
}
