import FoundationEssentials
import Subprocess
import SystemPackage

/// The program `git`, asked in the folder of a workspace.
struct Git: Sendable {
  private let program: String
  private let folder: String
  private let environment: [Environment.Key: String]

  /// `git` on the `PATH`; throws `GitFailure.missing` where there is none.
  ///
  /// Of the environment it sees only where to find programs and the person's own settings, which say what repositories
  /// are trusted: what a hook or a shell has set for another repository is not for this one.
  init(in folder: String, environment: [String: String]) throws {
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    guard let program = folders.map({ $0 + "/git" }).first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw GitFailure.missing
    }
    self.program = program
    self.folder = folder
    var seen: [Environment.Key: String] = ["LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"]
    for name in ["PATH", "HOME", "XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"] {
      if let value = environment[name] { seen[Environment.Key(stringLiteral: name)] = value }
    }
    self.environment = seen
  }

  /// What one run of git came to.
  struct Run: Sendable {
    let succeeded: Bool
    let output: [UInt8]
    let complaint: String
  }

  /// Runs git in the folder.
  func run(_ arguments: [String], input: [UInt8] = []) async throws -> Run {
    do {
      let result = try await Subprocess.run(
        .path(FilePath(program)), arguments: Arguments(arguments), environment: .custom(environment),
        workingDirectory: FilePath(folder), input: .array(input), output: .bytes(limit: Self.mostBytes),
        error: .bytes(limit: 1 << 20))
      return Run(
        succeeded: result.terminationStatus.isSuccess, output: result.standardOutput,
        complaint: String(decoding: result.standardError, as: UTF8.self))
    } catch let error as SubprocessError where error.code == .executableNotFound || error.code == .spawnFailed {
      throw GitFailure.missing
    }
  }

  /// More than a workspace's descriptions ever are.
  private static let mostBytes = 1 << 30
}

/// Why a revision cannot be read.
package enum GitFailure: Error, Hashable {
  /// There is no program `git`.
  case missing
  /// No repository holds the workspace.
  case noRepository
  /// The repository knows no such revision.
  case unknownRevision(String)
  /// Git's own words for anything else.
  case refused(String)
}
