package import ActionChecking
import DataActions
package import Diagnostics
import FoundationEssentials
import JSONText
import Subprocess
import SystemPackage

/// Reads Swift descriptions: compiles them over the library, runs the result, and takes what it says.
package struct SwiftDescriptionReader: Sendable {
  private let root: String
  private let cache: String
  private let environment: [String: String]

  /// A reader for the workspace at a folder; `cache` is its `.gcgen`.
  ///
  /// The compiler is the one that `GCGEN_SWIFTC` of the environment names, else `swiftc` on its `PATH`.
  package init(root: String, cache: String, environment: [String: String] = ProcessInfo.processInfo.environment) {
    self.root = root
    self.cache = cache
    self.environment = environment
  }

  /// The descriptions of the actions in some files, in the order of the files.
  ///
  /// `shared` are all the other Swift files of `Actions/` and `Responses/`. Throws `SwiftCompilerMissing` where there
  /// is no compiler, `LibraryNotCompiled` where the compiler is too old, and what the disk throws.
  package func read(actions: [SwiftSource], shared: [SwiftSource]) async throws -> SwiftDescriptions {
    if actions.isEmpty { return SwiftDescriptions(actions: [], shared: []) }
    let compiler = try SwiftCompiler(environment: environment)
    let library = try await DescriptionLibrary(cache: cache, compiler: compiler)
    let scratch = try ScratchFolder(in: cache)
    defer { scratch.remove() }
    let compiled = try await DescriptionProgram.compile(
      actions: actions, shared: shared, library: library, compiler: compiler, root: root, into: scratch)
    guard compiled.succeeded else { throw LibraryNotCompiled(messages: compiled.messages) }
    _ = try await Subprocess.run(
      .path(FilePath(scratch.path + "/descriptions")), arguments: Arguments(["10"] + actions.map(\.name)),
      environment: .custom(["SWIFT_DETERMINISTIC_HASHING": "1"]), workingDirectory: FilePath(scratch.path),
      output: .discarded)
    return SwiftDescriptions(
      actions: try actions.map { source in
        let bytes = try Data(contentsOf: URL(filePath: scratch.path + "/\(source.name).json"))
        let line = try LocatedJSON(parsing: Array(bytes)).tree
        let description = try (line["description"] ?? .null).decode(ActionDescription.self)
        return SwiftDescriptions.Action(
          source: source,
          checked: Checked(
            LocatedDescription(
              action: source.name, description: description, location: SourceLocation(file: source.path))))
      }, shared: [])
  }
}

/// What a reader made of the Swift files of a workspace.
package struct SwiftDescriptions: Sendable {
  /// Each action with its description, in the order of the files.
  package let actions: [Action]
  /// What is wrong with the shared files; the actions that need one of them say so themselves.
  package let shared: [Diagnostic]

  /// An action's file and what came of it.
  package struct Action: Sendable {
    /// The file.
    package let source: SwiftSource
    /// The description, or what is wrong with the file.
    package let checked: Checked<LocatedDescription>
  }
}
