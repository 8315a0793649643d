import Diagnostics
import FoundationEssentials
import TestSupport
import Testing
import Workspace

/// A workspace on disk with one action in JSON, whose files stand for whatever a stage would make.
private struct PlannedWorkspace {
  let root: String

  static func with<Result>(_ body: (PlannedWorkspace) throws -> Result) async throws -> Result {
    try await TestFolders.withTemporaryFolder { root in
      let workspace = PlannedWorkspace(root: root)
      try workspace.write("", to: "gcgen.yaml")
      try workspace.write("{}", to: "Actions/A.action.json")
      return try body(workspace)
    }
  }

  func write(_ text: String, to path: String) throws {
    try WorkspaceFile.write(text, to: path, below: root)
  }

  func text(_ path: String) throws -> String? {
    try WorkspaceFile.read(path, below: root).map { String(decoding: $0, as: UTF8.self) }
  }

  var snapshot: WorkspaceSnapshot {
    get throws {
      let workspace = try #require(try Workspace.open(at: root).value)
      return try WorkspaceSnapshot(of: workspace)
    }
  }

  /// Writes what a stage made of the action `A`, and says what was done.
  @discardableResult
  func generate(
    _ script: String, edits: WritePlan.Edits = .keep, remade: [GeneratedFile: String] = [:]
  ) throws -> (changes: [String], complaints: [String]) {
    let snapshot = try snapshot
    var plan = WritePlan(snapshot: snapshot, edits: edits)
    let texts: [GeneratedFile: String] = [.description: "{\(script)}", .script: script, .definition: "{}"]
    var complaints: [Diagnostic] = []
    for source in snapshot.sources.actions {
      complaints += try plan.write(WritePlan.Output(source: source, texts: texts)) { remade }
    }
    complaints += try plan.removeOrphans { _ in remade }
    try plan.carryOut()
    return (plan.changes.map { "\($0.word) \($0.path)" }, complaints.map { "\($0.code.id) \($0.location?.file ?? "")" })
  }
}

struct WritePlanTests {
  private let script = "Generated/A/data_action_script.py"

  @Test func `writes what is new, and nothing the second time`() async throws {
    try await PlannedWorkspace.with { workspace in
      #expect(
        try workspace.generate("one").changes == [
          "new Generated/A/description.json", "new \(script)", "new Generated/A/definition.json",
        ])
      let lock = try workspace.text("gcgen.lock")
      #expect(try workspace.generate("one").changes == [])
      #expect(try workspace.text("gcgen.lock") == lock)
      #expect(
        try workspace.generate("two").changes == ["changed Generated/A/description.json", "changed \(script)"])
    }
  }

  @Test func `knows that nothing changed without being told the texts`() async throws {
    try await PlannedWorkspace.with { workspace in
      try workspace.generate("one")
      var snapshot = try workspace.snapshot
      #expect(try snapshot.currentEntries(of: snapshot.sources.actions[0])?.count == 3)
      try workspace.write("{ }", to: "Actions/A.action.json")
      snapshot = try workspace.snapshot
      #expect(try snapshot.currentEntries(of: snapshot.sources.actions[0]) == nil)
    }
  }

  @Test func `takes what is generated for stale once the settings that decide it change`() async throws {
    try await PlannedWorkspace.with { workspace in
      try workspace.generate("one")
      try workspace.write("python: \"3.10\"\n", to: "gcgen.yaml")
      let snapshot = try workspace.snapshot
      #expect(try snapshot.currentEntries(of: snapshot.sources.actions[0]) == nil)
      #expect(try snapshot.intactDescription(of: snapshot.sources.actions[0]) != nil)
    }
  }

  @Test func `leaves a file that a person edited alone, with the whole action`() async throws {
    try await PlannedWorkspace.with { workspace in
      try workspace.generate("one")
      try workspace.write("mine", to: script)
      let result = try workspace.generate("two")
      #expect(result.changes == [])
      #expect(result.complaints == ["GC911 \(script)"])
      #expect(try workspace.text(script) == "mine")
      #expect(try workspace.text("Generated/A/description.json") == "{one}")
    }
  }

  @Test func `takes an edited file over when it is told to`() async throws {
    try await PlannedWorkspace.with { workspace in
      try workspace.generate("one")
      try workspace.write("mine", to: script)
      #expect(try workspace.generate("one", edits: .takeOver).changes == ["changed \(script)"])
      #expect(try workspace.text(script) == "one")
      #expect(try workspace.generate("one").complaints == [])
    }
  }

  @Test func `never takes what it would write itself for an edit`() async throws {
    try await PlannedWorkspace.with { workspace in
      try workspace.generate("one")
      try workspace.write("two", to: script)
      #expect(try workspace.generate("two").complaints == [])
    }
  }

  @Test func `takes git's conflict markers for no edit`() async throws {
    try await PlannedWorkspace.with { workspace in
      try workspace.generate("one")
      try workspace.write("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n", to: script)
      #expect(try workspace.generate("two").complaints == [])
      #expect(try workspace.text(script) == "two")
    }
  }

  @Test func `repairs a lock that is gone`() async throws {
    try await PlannedWorkspace.with { workspace in
      try workspace.generate("one")
      let lock = try workspace.text("gcgen.lock")
      try WorkspaceFile.remove("gcgen.lock", below: workspace.root)
      #expect(try workspace.generate("one") == ([], []))
      #expect(try workspace.text("gcgen.lock") == lock)
    }
  }

  @Test func `knows its own old files by what their description makes, where the lock is gone`() async throws {
    try await PlannedWorkspace.with { workspace in
      try workspace.generate("one")
      try WorkspaceFile.remove("gcgen.lock", below: workspace.root)
      let remade: [GeneratedFile: String] = [.description: "{one}", .script: "one", .definition: "{}"]
      #expect(try workspace.generate("two", remade: remade).complaints == [])
      try workspace.write("mine", to: script)
      try WorkspaceFile.remove("gcgen.lock", below: workspace.root)
      #expect(try workspace.generate("three", remade: remade).complaints.isEmpty == false)
    }
  }

  @Test func `reduces a merged lock to one line for each file`() async throws {
    try await PlannedWorkspace.with { workspace in
      try workspace.generate("one")
      let first = try #require(try workspace.text("gcgen.lock"))
      try workspace.generate("two")
      let second = try #require(try workspace.text("gcgen.lock"))
      try workspace.write("<<<<<<< HEAD\n\(first)=======\n\(second)>>>>>>> other\n", to: "gcgen.lock")
      #expect(try workspace.generate("two") == ([], []))
      #expect(try workspace.text("gcgen.lock") == second)
    }
  }

  @Test func `removes what it wrote for an action that is gone, and its folder`() async throws {
    try await PlannedWorkspace.with { workspace in
      try workspace.generate("one")
      try WorkspaceFile.remove("Actions/A.action.json", below: workspace.root)
      #expect(try workspace.generate("one").changes.count == 3)
      #expect(try workspace.text("gcgen.lock") == "")
      #expect(!FileManager.default.fileExists(atPath: workspace.root + "/Generated"))
    }
  }

  @Test func `keeps an edited file of an action that is gone`() async throws {
    try await PlannedWorkspace.with { workspace in
      try workspace.generate("one")
      try workspace.write("mine", to: script)
      try WorkspaceFile.remove("Actions/A.action.json", below: workspace.root)
      #expect(try workspace.generate("one").complaints == ["GC911 \(script)"])
      #expect(try workspace.text(script) == "mine")
      #expect(try workspace.generate("one").complaints == ["GC911 \(script)"])
    }
  }

  @Test func `removes nothing that a lock names outside of the generated folder`() async throws {
    try await PlannedWorkspace.with { workspace in
      try workspace.generate("one")
      let hash = String(repeating: "0", count: 64)
      let lock = try #require(try workspace.text("gcgen.lock"))
      try workspace.write("keep", to: "notes.txt")
      try workspace.write(
        lock + "notes.txt \(hash) \(hash)\nGenerated/../notes.txt \(hash) \(hash)\n", to: "gcgen.lock")
      #expect(try workspace.generate("one", edits: .takeOver).changes == [])
      #expect(try workspace.text("notes.txt") == "keep")
      #expect(try workspace.text("gcgen.lock") == lock)
    }
  }

  @Test func `clears away what a killed run left beside its files`() async throws {
    try await PlannedWorkspace.with { workspace in
      try workspace.generate("one")
      try workspace.write("half", to: "Generated/A/.dat.nosync1F.abcdef")
      try workspace.generate("two")
      #expect(try workspace.text("Generated/A/.dat.nosync1F.abcdef") == nil)
    }
  }
}
