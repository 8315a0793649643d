import Diagnostics

/// Compiles descriptions over the library, one program for a group of files.
struct DescriptionCompiler: Sendable {
  let compiler: SwiftCompiler
  let library: DescriptionLibrary
  /// The workspace's root: files are given by their paths below it, so that no absolute path can get into anything.
  let root: String
  let scratch: ScratchFolder

  /// The module of the descriptions; a type of the same name could not be told from it.
  static let moduleName = "GcgenWorkspace"

  /// Compiles a group; files that do not compile are left out until the rest does.
  ///
  /// `broken` are the shared files that are known not to be sound. A compiler that fails without a place is given half
  /// of the files at a time, until the one to blame is alone.
  func compile(
    _ actions: [ScannedSource], shared: [ScannedSource], broken: [ScannedSource], name: String
  ) async throws -> Compilation {
    var compilation = Compilation()
    var actions = actions
    var broken = broken
    var shared = shared.filter { file in !broken.contains { $0.source == file.source } }
    while !actions.isEmpty {
      let run = try await compile(actions, shared, into: name)
      let errors = Dictionary(grouping: CompilerMessage.errors(in: run.messages), by: \.file)
      if run.succeeded, errors.isEmpty {
        compilation.programs.append(DescriptionProgram(path: scratch.path + "/" + name, actions: actions))
        break
      }
      let fields = ResponseFields(in: shared)
      let brokenNow = shared.filter { errors[$0.source.path] != nil }
      for file in brokenNow {
        let messages = errors[file.source.path] ?? []
        compilation.shared[file.source.path] =
          needs(messages, in: file, of: broken) ?? reworded(messages, in: file, fields: fields)
      }
      broken += brokenNow
      let refused = actions.filter { errors[$0.source.path] != nil }
      for file in refused {
        let messages = errors[file.source.path] ?? []
        compilation.actions[file.source.path] =
          needs(messages, in: file, of: broken) ?? reworded(messages, in: file, fields: fields)
      }
      if refused.isEmpty, brokenNow.isEmpty {
        compilation.add(try await split(actions, shared: shared, broken: broken, name: name, words: run.messages))
        break
      }
      actions.removeAll { errors[$0.source.path] != nil }
      shared.removeAll { errors[$0.source.path] != nil }
    }
    return compilation
  }

  /// The complaints of a file that uses what a broken shared file declares (GC193); nil where it has others.
  private func needs(_ messages: [CompilerMessage], in file: ScannedSource, of broken: [ScannedSource]) -> [Diagnostic]?
  {
    for message in messages where message.text.hasPrefix("cannot find ") {
      let words = message.text.split(separator: "'", omittingEmptySubsequences: false)
      guard words.count > 1 else { continue }
      let name = String(words[1])
      guard let shared = broken.first(where: { $0.declaredNames.contains(name) }) else { continue }
      return [
        Diagnostic(
          .brokenSharedFile, "'\(name)' is declared in '\(shared.source.path)', which does not compile",
          at: file.location(line: message.line, byteColumn: message.column))
      ]
    }
    return nil
  }

  private func split(
    _ actions: [ScannedSource], shared: [ScannedSource], broken: [ScannedSource], name: String, words: String
  ) async throws -> Compilation {
    guard actions.count > 1 else {
      return Compilation(
        actions: Dictionary(uniqueKeysWithValues: actions.map { ($0.source.path, [Self.unexplained($0, words)]) }))
    }
    let half = actions.count / 2
    var compilation = try await compile(Array(actions[..<half]), shared: shared, broken: broken, name: name + "a")
    compilation.add(try await compile(Array(actions[half...]), shared: shared, broken: broken, name: name + "b"))
    return compilation
  }

  /// GC192 for a file on which the compiler gives up without a place.
  private static func unexplained(_ file: ScannedSource, _ words: String) -> Diagnostic {
    let lines = words.split(separator: "\n").map { $0.drop { $0 == " " } }
    let telling = lines.first { $0.contains("error:") } ?? lines.first ?? "nothing"
    return Diagnostic(
      .swiftMistake, "the compiler stops without a place in this file", at: SourceLocation(file: file.source.path),
      notes: [Note("the compiler says: \(telling)")])
  }

  /// The file that makes a program of some actions.
  static func main(of names: [String]) -> String {
    let lines =
      ["import DataActions", "@main struct GcgenDescriptions {", "  static func main() throws {"]
      + ["    try DescriptionRunner(["] + names.map { "      \($0).self," } + ["    ]).run()", "  }", "}", ""]
    return lines.joined(separator: "\n")
  }

  private func compile(
    _ actions: [ScannedSource], _ shared: [ScannedSource], into name: String
  ) async throws -> SwiftCompiler.Run {
    let mainFile = "\(name)Main.swift"
    try scratch.write(Self.main(of: actions.map(\.source.name)), to: mainFile)
    // Language mode 5 reads no text between two slashes as a regular expression, in which an import could hide.
    return try await compiler.run(
      [
        "-parse-as-library", "-wmo", "-Onone", "-swift-version", "5", "-module-name", Self.moduleName,
        "-I", library.folder, "-diagnostic-style", "llvm", "-no-color-diagnostics", "-use-ld=lld",
        "-o", scratch.path + "/" + name, library.object, scratch.path + "/" + mainFile,
      ] + (actions + shared).map(\.source.path), in: root)
  }
}

extension Compilation {
  /// Takes another group's outcome in.
  mutating func add(_ other: Compilation) {
    programs += other.programs
    actions.merge(other.actions) { first, _ in first }
    shared.merge(other.shared) { first, _ in first }
  }
}
