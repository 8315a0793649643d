import FoundationEssentials
import JSONText
import PythonWorkers
import Subprocess
import SystemPackage
import TestSupport
import Testing

struct IsolationTests {
  private let executable = PythonWorkers.executable(configured: nil)

  @Test func `says which interpreter and packages it has`() async throws {
    let probe = try await PythonWorkers(executable: executable).probe()
    #expect(probe.version.hasPrefix("3."))
    #expect(probe.library.contains("/libpython3"))
    #expect(probe.pyflakes?.path.hasSuffix("/dist-packages/pyflakes") == true)
    #expect(probe.requests?.path.hasSuffix("/dist-packages/requests") == true)
  }

  @Test func `takes nothing from the Pythons and variables around it`() async throws {
    try await TestFolders.withTemporaryFolder { folder in
      let alien = folder + "/alien"
      try FileManager.default.createDirectory(atPath: alien + "/bin", withIntermediateDirectories: true)
      for name in ["json.py", "ast.py", "pyflakes.py", "sitecustomize.py", "usercustomize.py"] {
        try Data("raise SystemExit('taken from outside')\n".utf8).write(to: URL(filePath: alien + "/" + name))
      }
      let others = (try? FileManager.default.contentsOfDirectory(atPath: home + "/.pyenv/versions")) ?? []
      let pythons = others.sorted().map { "\(home)/.pyenv/versions/\($0)/bin" }
      try await virtualEnvironment(at: folder + "/venv")
      let path = (["\(folder)/venv/bin"] + pythons + ["/usr/bin", "/bin"]).joined(separator: ":")
      let result = try await run(
        .path(FilePath(executable)),
        environment: .custom([
          "PATH": path, "PYTHONHOME": alien, "PYTHONPATH": alien, "VIRTUAL_ENV": folder + "/venv",
          "PYTHONSTARTUP": alien + "/json.py", "PYTHONUSERBASE": alien, "PYTHONPLATLIBDIR": "alien", "HOME": alien,
          "__PYVENV_LAUNCHER__": folder + "/venv/bin/python3", "PYTHONIOENCODING": "ascii", "LC_ALL": "C",
          "LD_LIBRARY_PATH": ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? "",
        ]),
        workingDirectory: FilePath(alien),
        input: .string("{\"probe\":{}}\n{\"lint\":{\"script\":\"é = (\",\"floor\":9,\"outputs\":[]}}\n"),
        output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
      #expect(result.standardError == "")
      let lines = result.standardOutput.split(separator: "\n")
      try #require(lines.count == 3)
      let probe = try LocatedJSON(parsing: Array(lines[1].utf8)).tree["answer"]
      let paths = try #require(probe?["paths"]?.elements).compactMap(\.string)
      #expect(!paths.isEmpty && paths.allSatisfy { !$0.contains(folder) && !$0.contains(".pyenv") })
      #expect(probe?["pyflakes"]?["path"]?.string?.hasSuffix("/dist-packages/pyflakes") == true)
      #expect(lines[2].contains("GC301"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: alien).sorted().first == "ast.py")
      #expect(!FileManager.default.fileExists(atPath: alien + "/__pycache__"))
    }
  }

  private var home: String { ProcessInfo.processInfo.environment["HOME"] ?? "/nonexistent" }

  /// The parts of a virtual environment that an interpreter looks for.
  private func virtualEnvironment(at folder: String) async throws {
    try FileManager.default.createDirectory(atPath: folder + "/bin", withIntermediateDirectories: true)
    try Data("home = /usr/local/bin\ninclude-system-site-packages = false\n".utf8)
      .write(to: URL(filePath: folder + "/pyvenv.cfg"))
    try FileManager.default.createSymbolicLink(atPath: folder + "/bin/python3", withDestinationPath: "/usr/bin/python3")
  }
}
