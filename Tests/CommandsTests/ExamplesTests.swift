import TestSupport
import Testing

struct ExamplesTests {
  @Test func `the committed scripts of the examples are what gcgen writes`() async throws {
    try await GcgenFolder.with { folder in
      let check = try await folder.gcgen("generate", "--check", "--diff", "--workspace", TestFolders.root + "/Examples")
      #expect(check.status == 0, "run 'gcgen generate --workspace Examples'\n\(check.output)\(check.errors)")
    }
  }

  @Test func `the response models of the examples are what gcgen writes`() async throws {
    try await GcgenFolder.with { folder in
      let check = try await folder.gcgen("schema", "update", "--check", "--workspace", TestFolders.root + "/Examples")
      #expect(check.status == 0, "run 'gcgen schema update --workspace Examples'\n\(check.output)\(check.errors)")
      #expect(check.errors == "no model changes\n")
    }
  }

  @Test func `an example runs with its fixture`() async throws {
    try await GcgenFolder.with { folder in
      let workspace = TestFolders.root + "/Examples"
      let run = try await folder.gcgen("run", "GetUserDetails", "--input", "user_id=1", "--workspace", workspace)
      #expect(run.output.contains("\"user_name\": \"Leanne Graham\""), "\(run.errors)")
    }
  }
}
