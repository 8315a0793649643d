import ActionChecking
import FoundationEssentials
import Generation
import TestSupport
import Testing

/// What the tools that people check their Python with say of the golden scripts and of the templates.
@Suite(.serialized) struct PythonToolTests {
  private static let scripts = Goldens.names.map { "\(Goldens.folder)/\($0).py" }
  private static let templates = TestFolders.root + "/Templates"

  @Test func `ruff finds nothing in the scripts and would lay them out as they are`() async throws {
    for arguments in [["check"], ["format", "--check"]] {
      try await expectClean("ruff==0.17.6", ["-m", "ruff"] + arguments + ["--isolated"] + Self.scripts)
    }
  }

  @Test func `ruff would lay the templates out as they are`() async throws {
    try await expectClean("ruff==0.17.6", ["-m", "ruff", "format", "--check", "--isolated", Self.templates])
  }

  @Test func `mypy finds nothing in the scripts`() async throws {
    let options = ["--strict", "--no-incremental", "--cache-dir=/dev/null"]
    try await expectClean("mypy==2.4.1", ["-m", "mypy"] + options + Self.scripts)
  }

  @Test func `pyflakes finds nothing in the scripts`() async throws {
    let result = try #require(try await Interpreter.debian.run(["-m", "pyflakes"] + Self.scripts))
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func `ruff and mypy find nothing in scripts of random outputs`() async throws {
    let first = UInt64.random(in: 0..<1_000_000_000)
    print("the seeds of the random outputs begin at \(first)")
    try await expectClean { folder in
      for seed in first..<first + 400 {
        let json = RandomOutputs.json(seed: seed, words: seed % 2 == 0 ? .short : .long)
        let script = Generated.ifSound(json, log: LogLevel.allCases[Int(seed % 3)])?.script
        try script?.write(toFile: "\(folder)/seed_\(seed).py", atomically: true, encoding: .utf8)
      }
    }
  }

  @Test func `ruff and mypy find nothing in scripts that look for a proxy`() async throws {
    var terms = Generated.terms
    terms.proxy = .environment
    try await expectClean { folder in
      for name in Goldens.names {
        let script = try await Goldens.generate(name, terms: terms).script
        try script.write(toFile: "\(folder)/\(name).py", atomically: true, encoding: .utf8)
      }
    }
  }

  @Test func `ruff and mypy find nothing in scripts of random requests`() async throws {
    try await expectClean { folder in
      for (index, action) in RandomRequestTests.actions.enumerated() {
        try action.script.write(toFile: "\(folder)/request_\(index).py", atomically: true, encoding: .utf8)
      }
    }
  }

  @Test func `ruff and mypy find nothing in scripts of any sign-in`() async throws {
    try await expectClean(SignInScripts.write)
  }

  @Test(arguments: ["requests", "standard-library"])
  func `ruff and mypy find nothing in scripts that call hooks`(transport: String) async throws {
    try await expectClean { folder in try await HookScripts.write(to: folder, transport) }
  }

  @Test(arguments: ["requests", "standard-library"])
  func `ruff and mypy find nothing in scripts that ask again and turn pages`(transport: String) async throws {
    try await expectClean { folder in try SendingScripts.write(to: folder, transport) }
  }

  /// Expects the tools to find nothing in the scripts that are written into a folder.
  private func expectClean(_ write: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false) + "/scripts-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await write(folder)
    for arguments in [["check"], ["format", "--diff"]] {
      try await expectClean("ruff==0.17.6", ["-m", "ruff"] + arguments + ["--isolated", folder])
    }
    try await expectClean(
      "mypy==2.4.1", ["-m", "mypy", "--strict", "--no-incremental", "--cache-dir=/dev/null", folder])
  }

  private func expectClean(_ tool: String, _ arguments: [String]) async throws {
    guard let newest = Interpreter.all.last(where: { $0.packages == ["requests"] }) else { return }
    let interpreter = Interpreter(
      path: newest.path, packages: [tool, "types-requests==2.33.0.20261030", "urllib3==2.8.0"])
    guard let result = try await interpreter.run(arguments) else { return }
    #expect(result.status == 0, "\(result.output)")
  }
}
