import FoundationEssentials
import Subprocess
import SystemPackage

/// The Swift compiler that descriptions are compiled with.
struct SwiftCompiler: Sendable {
  let path: String

  /// The compiler at `GCGEN_SWIFTC`, else `swiftc` on `PATH`.
  ///
  /// Throws `SwiftCompilerMissing` where there is none.
  init(environment: [String: String]) throws {
    if let path = environment["GCGEN_SWIFTC"], !path.isEmpty {
      guard FileManager.default.isExecutableFile(atPath: path) else { throw SwiftCompilerMissing(named: path) }
      self.path = path
      return
    }
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    guard let path = folders.map({ $0 + "/swiftc" }).first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw SwiftCompilerMissing(named: nil)
    }
    self.path = path
  }

  /// What one run of the compiler said.
  struct Run: Sendable {
    let succeeded: Bool
    let messages: String
  }

  /// Runs the compiler in a folder.
  func run(_ arguments: [String], in folder: String) async throws -> Run {
    let result = try await start {
      try await Subprocess.run(
        .path(FilePath(path)), arguments: Arguments(arguments), workingDirectory: FilePath(folder), output: .discarded,
        error: .bytes(limit: 64 << 20))
    }
    return Run(
      succeeded: result.terminationStatus.isSuccess, messages: String(decoding: result.standardError, as: UTF8.self))
  }

  /// What a run of the compiler comes to; `SwiftCompilerMissing` where there is a file of its name that is no program.
  private func start<Result>(_ run: () async throws -> Result) async throws -> Result {
    do {
      return try await run()
    } catch let error as SubprocessError where error.code == .executableNotFound || error.code == .spawnFailed {
      throw SwiftCompilerMissing(named: path)
    }
  }

  /// The compiler's version, in its own words.
  func version() async throws -> String {
    let result = try await start {
      try await Subprocess.run(
        .path(FilePath(path)), arguments: ["--version"], output: .bytes(limit: 1 << 16), error: .discarded)
    }
    return String(decoding: result.standardOutput, as: UTF8.self)
  }
}

/// There is no Swift compiler, and a Swift description has to be read.
package struct SwiftCompilerMissing: Error, Hashable, CustomStringConvertible {
  /// The path that `GCGEN_SWIFTC` names; nil where it is not set.
  package let named: String?

  init(named: String?) {
    self.named = named
  }

  /// One sentence with both ways out.
  package var description: String {
    let cause =
      named.map { "'\($0)' is no program, and was to be the Swift compiler" } ?? "there is no 'swiftc' on the PATH"
    return cause + ": install Swift from https://swift.org/install, or write the action as JSON in a *.action.json file"
  }
}
