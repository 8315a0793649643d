import FoundationEssentials
import Subprocess
import SystemPackage

/// A program that was made of some descriptions.
struct DescriptionProgram: Sendable {
  let path: String

  /// What the compiler said where it made no program.
  struct Refusal: Error {
    let messages: String
  }

  /// Compiles the files over the library, from the workspace's root so that every path is relative to it.
  static func compile(
    actions: [SwiftSource], shared: [SwiftSource], library: DescriptionLibrary, compiler: SwiftCompiler,
    root: String, into folder: ScratchFolder
  ) async throws -> SwiftCompiler.Run {
    let main =
      ["import DataActions", "", "@main struct GcgenDescriptions {", "  static func main() throws {"]
      + ["    try DescriptionRunner(["] + actions.map { "      \($0.name).self," } + ["    ]).run()", "  }", "}", ""]
    try folder.write(main.joined(separator: "\n"), to: "GcgenDescriptions.swift")
    return try await compiler.run(
      [
        "-parse-as-library", "-wmo", "-Onone", "-module-name", moduleName, "-swift-version", "6", "-I", library.folder,
        "-diagnostic-style", "llvm", "-no-color-diagnostics", "-use-ld=lld", "-o", folder.path + "/descriptions",
        library.object, folder.path + "/GcgenDescriptions.swift",
      ] + (actions + shared).map(\.path), in: root)
  }

  /// The module of the descriptions; a type of the same name could not be told from it.
  static let moduleName = "GcgenWorkspace"
}
