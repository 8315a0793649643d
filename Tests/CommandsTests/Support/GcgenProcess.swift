import FoundationEssentials
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// How a run of the built `gcgen` ended.
struct GcgenRun {
  /// The exit status; 128 and the signal's number where a signal ended it.
  let status: Int32
  /// What it wrote to the standard output.
  let output: String
  /// What it wrote to the standard error.
  let errors: String
}

/// A workspace of a test, and the built `gcgen` to run in it.
struct GcgenFolder {
  /// The folder; gone after the test.
  let path: String

  /// The folder of the built programs: the one that this test's own program is in.
  static let products: String = {
    let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return program.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }()

  /// Runs a test's body in a folder with nothing in it but the compiled library, which all tests share.
  static func with<Result>(_ body: (GcgenFolder) async throws -> Result) async throws -> Result {
    try await TestGate.workspaces.pass {
      try await TestFolders.withTemporaryFolder { path in
        let library = TestFolders.root + "/.build/gcgen-test-cache/library"
        try FileManager.default.createDirectory(atPath: library, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: path + "/.gcgen", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
          atPath: path + "/.gcgen/library", withDestinationPath: library)
        return try await body(GcgenFolder(path: path))
      }
    }
  }

  /// Runs a test's body in a workspace with some actions in JSON, which need no compiler.
  static func withActions<Result>(
    _ names: String..., body: (GcgenFolder) async throws -> Result
  ) async throws -> Result {
    try await with { folder in
      try folder.write("", to: "gcgen.yaml")
      for name in names { try folder.write(action(name), to: "Actions/\(name).action.json") }
      return try await body(folder)
    }
  }

  /// Runs `gcgen` in the folder, with nothing on its standard input.
  @discardableResult
  func gcgen(_ arguments: String..., environment: [String: String] = [:]) async throws -> GcgenRun {
    try await run(Self.products + "/gcgen", arguments, environment: environment)
  }

  /// Runs a line of the shell in the folder; `gcgen` is the built one.
  @discardableResult
  func shell(_ line: String, environment: [String: String] = [:]) async throws -> GcgenRun {
    try await run("/bin/sh", ["-c", line], environment: environment)
  }

  private func run(_ program: String, _ arguments: [String], environment: [String: String]) async throws -> GcgenRun {
    var variables: [Environment.Key: String?] = ["GCGEN_PYTHON": Self.products + "/gcgen-python", "NO_COLOR": nil]
    variables["PATH"] = Self.products + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")
    for (name, value) in environment { variables[Environment.Key(stringLiteral: name)] = value }
    let result = try await Subprocess.run(
      .path(FilePath(program)), arguments: Arguments(arguments), environment: .inherit.updating(variables),
      workingDirectory: FilePath(path), output: .string(limit: 32 << 20), error: .string(limit: 32 << 20))
    let status: Int32 =
      switch result.terminationStatus {
      case .exited(let code): code
      case .signaled(let number): 128 + number
      }
    return GcgenRun(status: status, output: result.standardOutput, errors: result.standardError)
  }

  /// Writes a file of the folder.
  func write(_ text: String, to file: String) throws {
    let url = URL(filePath: path + "/" + file)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// The text of a file; nil where there is none.
  func text(_ file: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + file).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The paths of all files below a folder, sorted.
  func files(_ folder: String = "") -> [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder)) ?? []).filter {
      var isFolder = false
      return FileManager.default.fileExists(atPath: "\(path)/\(folder)/\($0)", isDirectory: &isFolder) && !isFolder
    }.sorted()
  }

  /// An action in JSON that generates and lints clean, in a revision that changes its script.
  static func action(_ name: String, revision: Int = 1) -> String {
    """
    {
      "name": "\(name)",
      "summary": "Fetches a user, revision \(revision)",
      "inputs": [
        {"name": "user_id", "type": "integer", "required": true, "description": "The user's ID"}
      ],
      "request": {
        "method": "GET",
        "url": ["https://api.example.com/r\(revision)/users/", {"input": "user_id"}],
        "query": [],
        "headers": [{"name": "Accept", "value": "application/json"}],
        "timeoutSeconds": 10
      },
      "outputs": [
        {"name": "user_name", "type": "string", "description": "The name", "path": "$.name", "default": "Unknown"}
      ],
      "failures": [{"on": "404", "message": ["User not found: ", {"input": "user_id"}]}],
      "failureDelivery": "data"
    }

    """
  }
}
