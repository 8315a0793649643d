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

  private func expectClean(_ tool: String, _ arguments: [String]) async throws {
    guard let newest = Interpreter.all.last(where: { $0.packages == ["requests"] }) else { return }
    let interpreter = Interpreter(
      path: newest.path, packages: [tool, "types-requests==2.33.0.20261030", "urllib3==2.8.0"])
    guard let result = try await interpreter.run(arguments) else { return }
    #expect(result.status == 0, "\(result.output)")
  }
}
