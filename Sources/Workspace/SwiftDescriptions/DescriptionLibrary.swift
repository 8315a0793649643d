import ContentHash
import EmbeddedFiles
import FoundationEssentials

/// The library `DataActions`, compiled once for each compiler and kept in the cache.
struct DescriptionLibrary: Sendable {
  /// The folder with `DataActions.swiftmodule` and `DataActions.o`.
  let folder: String

  var object: String { folder + "/DataActions.o" }

  /// The library in the cache; compiled into it first where it is not there.
  ///
  /// Two gcgen at once both compile; the first to finish is kept.
  init(cache: String, compiler: SwiftCompiler) async throws {
    let files = EmbeddedFile.library
    let key = ContentHash(
      of: ([try await compiler.version()] + files.flatMap { [$0.path, $0.text] }).joined(separator: "\0"))
    let library = cache + "/library"
    folder = library + "/" + key.description.prefix(16)
    if FileManager.default.fileExists(atPath: object) { return }
    try FileManager.default.createDirectory(atPath: library, withIntermediateDirectories: true)
    let scratch = try ScratchFolder(in: library)
    defer { scratch.remove() }
    for file in files { try scratch.write(file.text, to: "Sources/" + file.path) }
    let run = try await compiler.run(
      [
        "-parse-as-library", "-wmo", "-module-name", "DataActions", "-swift-version", "6", "-emit-module",
        "-emit-module-path", "DataActions.swiftmodule", "-c", "-o", "DataActions.o",
      ] + files.map { "Sources/" + $0.path }, in: scratch.path)
    guard run.succeeded else { throw LibraryNotCompiled(messages: run.messages) }
    do {
      try FileManager.default.moveItem(atPath: scratch.path, toPath: folder)
    } catch {
      if !FileManager.default.fileExists(atPath: object) { throw error }
    }
  }
}

/// The compiler cannot compile gcgen's own library: it is too old, or broken.
package struct LibraryNotCompiled: Error, Hashable {
  /// What the compiler said.
  package let messages: String
}
