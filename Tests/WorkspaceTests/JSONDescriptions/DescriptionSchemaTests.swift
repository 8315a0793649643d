import Diagnostics
import FoundationEssentials
import JSONText
import Subprocess
import SystemPackage
import TestSupport
import Testing
import Workspace

struct DescriptionSchemaTests {
  @Test func `refers only to what it defines, and defines only what it refers to`() throws {
    let schema = try LocatedJSON(parsing: Array(DescriptionSchema.text.utf8)).tree
    let defined = Set((schema["$defs"]?.members ?? []).map { "#/$defs/\($0.name)" })
    let referred = Set(schema.values.compactMap { $0["$ref"]?.string })
    #expect(defined == referred)
  }

  @Test func `takes the description that has everything`() {
    let text = DescriptionMutations.richDescription
    #expect(readDescription(json: Array(text.utf8), file: "a", action: "A").diagnostics.isEmpty)
  }

  @Test func `accepts exactly what the loader accepts, as an independent validator says`() async throws {
    let seed = UInt64.random(in: .min ... .max)
    print("seed of the mutated descriptions: \(seed)")
    var mutations = DescriptionMutations(seed: seed)
    let rich = try LocatedJSON(parsing: Array(DescriptionMutations.richDescription.utf8)).tree
    let texts = (0..<2500).map { _ in mutations.mutated(rich).text(.compact) }
    let loaded = texts.map { text in
      let read = readDescription(json: Array(text.utf8), file: "a", action: "A")
      #expect(!read.diagnostics.contains { $0.code == .malformedJSON }, "\(text)")
      #expect(read.diagnostics.allSatisfy { $0.location != nil }, "\(text)")
      return read.value != nil
    }
    #expect(loaded.count { $0 } > 200 && loaded.count { !$0 } > 200)
    guard let judged = try await judge(texts) else {
      return print("skipped: the package jsonschema is not to be had")
    }
    for (text, verdict) in zip(texts, zip(loaded, judged)) where verdict.0 != verdict.1 {
      Issue.record("the loader says \(verdict.0), jsonschema \(verdict.1): \(text)")
    }
  }

  /// What Python's `jsonschema` says of each text; nil where it cannot be installed.
  private func judge(_ texts: [String]) async throws -> [Bool]? {
    try await TestFolders.withTemporaryFolder { folder in
      let pip = ["-m", "pip", "install", "-q", "--retries", "0", "--timeout", "5", "--target", folder + "/packages"]
      guard try await python(pip + ["jsonschema==4.*"]) != nil else { return nil }
      let lines = texts.map { JSONTree.string($0).text(.compact) + "\n" }.joined()
      try lines.write(toFile: folder + "/descriptions", atomically: false, encoding: .utf8)
      try DescriptionSchema.text.write(toFile: folder + "/schema", atomically: false, encoding: .utf8)
      try Self.program.write(toFile: folder + "/judge.py", atomically: false, encoding: .utf8)
      let verdicts = try #require(await python([folder + "/judge.py", folder]))
      #expect(verdicts.utf8.count == texts.count)
      return verdicts.utf8.map { $0 == UInt8(ascii: "1") }
    }
  }

  private static let program = """
    import json, pathlib, sys
    folder = pathlib.Path(sys.argv[1])
    sys.path.insert(0, str(folder / "packages"))
    import jsonschema
    schema = json.loads((folder / "schema").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for line in (folder / "descriptions").read_text("utf-8").split("\\n")[:-1]:
        print(int(validator.is_valid(json.loads(json.loads(line)))), end="")
    """

  /// What a run of Debian's Python prints; nil where it fails.
  private func python(_ arguments: [String]) async throws -> String? {
    let result = try? await run(
      .path(FilePath("/usr/bin/python3")), arguments: Arguments(arguments), output: .string(limit: 1 << 20),
      error: .discarded)
    guard let result, result.terminationStatus.isSuccess else { return nil }
    return result.standardOutput
  }
}
