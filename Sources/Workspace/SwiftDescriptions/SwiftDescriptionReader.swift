import ActionChecking
import Diagnostics
import FoundationEssentials

/// Reads Swift descriptions: compiles them over the library, runs the result, and takes what it says.
package struct SwiftDescriptionReader: Sendable {
  private let root: String
  private let cache: String
  private let environment: [String: String]
  private let secondsForEach: Int

  /// A reader for the workspace at a folder; `cache` is its `.gcgen`.
  ///
  /// The compiler is the one that `GCGEN_SWIFTC` of the environment names, else `swiftc` on its `PATH`. A description
  /// may take `secondsForEach` to say what it is.
  package init(
    root: String, cache: String, environment: [String: String] = ProcessInfo.processInfo.environment,
    secondsForEach: Int = 5
  ) {
    let current = FileManager.default.currentDirectoryPath
    self.root = root.hasPrefix("/") ? root : current + "/" + root
    self.cache = cache.hasPrefix("/") ? cache : current + "/" + cache
    self.environment = environment
    self.secondsForEach = secondsForEach
  }

  /// The descriptions of some actions of a workspace, in their order; `SwiftSources` tells actions and shared files
  /// apart. `others` are the actions that are not to be read now; `compiled` is told of so many actions each time that
  /// some are through the compiler.
  ///
  /// Reports GC169 to GC199. Throws `SwiftCompilerMissing` where there is no compiler, `LibraryNotCompiled` where it is
  /// too old, and what the disk throws.
  package func read(
    actions: [SwiftSource], shared: [SwiftSource], others: [SwiftSource] = [],
    compiled: @escaping @Sendable (_ done: Int) -> Void = { _ in }
  ) async throws -> SwiftDescriptions {
    if actions.isEmpty { return SwiftDescriptions(actions: [], shared: []) }
    let scannedActions = actions.map(ScannedSource.init)
    let scannedOthers = others.map(ScannedSource.init)
    let use = SharedUse(of: shared.map(ScannedSource.init))
    var compilation = Compilation()
    let foreign = ForeignNames(actions: scannedActions + scannedOthers, shared: use.shared)
    for file in scannedActions {
      let complaints = file.violations + foreign.complaints(about: file)
      if !complaints.isEmpty { compilation.actions[file.source.path] = complaints }
    }
    for file in use.shared {
      let complaints = file.violations + foreign.complaints(aboutShared: file)
      if !complaints.isEmpty { compilation.shared[file.source.path] = complaints }
    }
    let sound = scannedActions.filter { compilation.actions[$0.source.path] == nil }
    let unused = use.unused(by: scannedActions + scannedOthers)
    let described = try await describe(sound, use: use, unused: unused, compiled: compiled, &compilation)
    return SwiftDescriptions(
      actions: actions.map { source in
        let checked = described[source.path] ?? Checked(nil, compilation.actions[source.path] ?? [])
        return SwiftDescriptions.Action(source: source, checked: checked)
      },
      shared: shared.flatMap { compilation.shared[$0.path] ?? [] })
  }

  /// Compiles and runs the files that may be compiled; the descriptions by the paths of their files.
  ///
  /// Each group is compiled with the shared files that it depends on. Those that no action of the workspace depends on
  /// go with the first one, so that what is wrong with them is said.
  private func describe(
    _ actions: [ScannedSource], use: SharedUse, unused: Set<Int>, compiled: @escaping @Sendable (_ done: Int) -> Void,
    _ compilation: inout Compilation
  ) async throws -> [String: Checked<LocatedDescription>] {
    if actions.isEmpty { return [:] }
    let compiler = try SwiftCompiler(environment: environment)
    let library = try await DescriptionLibrary(cache: cache, compiler: compiler)
    let scratch = try ScratchFolder(in: cache)
    defer { scratch.remove() }
    let descriptions = DescriptionCompiler(compiler: compiler, library: library, root: root, scratch: scratch)
    let broken = use.shared.filter { compilation.shared[$0.source.path] != nil }
    let compilations = try await atOnce(Self.groups(of: actions)) { index, group in
      let shared = use.used(by: group, and: index == 0 ? unused : [])
      let compilation = try await descriptions.compile(group, shared: shared, broken: broken, name: "group\(index)")
      compiled(group.count)
      return compilation
    }
    for group in compilations { compilation.add(group) }
    let files = Dictionary((actions + use.shared).map { ($0.source.fileName, $0) }) { first, _ in first }
    let described = try await atOnce(compilation.programs) { _, program in
      try await DescriptionReading(program: program, scratch: scratch, seconds: secondsForEach, files: files).checked()
    }
    return described.reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }
  }

  /// The actions in groups that are compiled at once: at least one for each processor, where it is worth a compiler.
  private static func groups(of actions: [ScannedSource]) -> [[ScannedSource]] {
    let processors = ProcessInfo.processInfo.activeProcessorCount
    let size = min(largestGroup, max(smallestGroup, (actions.count + processors - 1) / processors))
    return stride(from: 0, to: actions.count, by: size).map { Array(actions[$0..<min($0 + size, actions.count)]) }
  }

  /// Larger groups do not get faster, and one file that breaks the compiler costs more.
  private static let largestGroup = 100
  /// Starting another compiler takes longer than so few more files.
  private static let smallestGroup = 10

  /// Does a piece of work for each element, as many at once as there are processors; the results in their order.
  private func atOnce<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ work: @escaping @Sendable (Int, Element) async throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var results: [Int: Result] = [:]
      for (index, element) in elements.enumerated() {
        if index >= ProcessInfo.processInfo.activeProcessorCount, let (done, result) = try await group.next() {
          results[done] = result
        }
        group.addTask { (index, try await work(index, element)) }
      }
      for try await (done, result) in group { results[done] = result }
      return elements.indices.compactMap { results[$0] }
    }
  }
}
