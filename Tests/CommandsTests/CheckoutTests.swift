import Testing

struct CheckoutTests {
  /// Commits a generated workspace that `gcgen new` laid out.
  private func commit(_ folder: GcgenFolder) async throws {
    let run = try await folder.shell(
      """
      set -e
      git init -q; git config user.name t; git config user.email t@example.com; git config core.autocrlf true
      gcgen new Unused --workspace . </dev/null && rm Actions/Unused.swift
      gcgen generate
      git add -A; git commit -q -m first
      """)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `repairs a lock that two branches changed`() async throws {
    try await GcgenFolder.withActions("A", "B") { folder in
      try await folder.shell("rm gcgen.yaml")
      try await commit(folder)
      let revision = { (name: String) in
        try folder.write(GcgenFolder.action(name, revision: 2), to: "Actions/\(name).action.json")
      }
      try await folder.shell("git checkout -q -b side")
      try revision("A")
      try await folder.shell("gcgen generate && git commit -qam side && git checkout -q -")
      try revision("B")
      let merge = try await folder.shell("gcgen generate && git commit -qam main && git merge -q --no-edit side")
      #expect(merge.status == 0, "\(merge.output)\(merge.errors)")
      #expect(try await folder.gcgen("generate", "--check").status == 0)
      #expect(try await folder.gcgen("generate").status == 0)
      #expect(folder.text("gcgen.lock")?.split(separator: "\n").count == 6)
    }
  }

  @Test func `repairs what a merge of one action's two versions left, conflict markers and all`() async throws {
    try await GcgenFolder.withActions("A") { folder in
      try await folder.shell("rm gcgen.yaml")
      try await commit(folder)
      try await folder.shell("git checkout -q -b side")
      try folder.write(GcgenFolder.action("A", revision: 2), to: "Actions/A.action.json")
      try await folder.shell("gcgen generate && git commit -qam side && git checkout -q -")
      try folder.write(GcgenFolder.action("A", revision: 3), to: "Actions/A.action.json")
      try await folder.shell("gcgen generate && git commit -qam main; git merge -q --no-edit side")
      try folder.write(GcgenFolder.action("A", revision: 4), to: "Actions/A.action.json")
      #expect(folder.text("Generated/A/data_action_script.py")?.contains("<<<<<<<") == true)
      let run = try await folder.gcgen("generate")
      #expect(run.status == 0, "\(run.errors)")
      #expect(folder.text("Generated/A/data_action_script.py")?.contains("<<<<<<<") == false)
      #expect(folder.text("gcgen.lock")?.split(separator: "\n").count == 3)
    }
  }
}
