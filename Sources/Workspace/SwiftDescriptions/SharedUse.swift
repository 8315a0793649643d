/// Which shared files an action's description can depend on: an edit of any other one cannot change it.
///
/// Swift lets files that are compiled together see all of each other, so this is a proof that they do not look. A file
/// depends on another if it names what that declares at its top, on all that the other depends on, and on every file
/// that can be felt without being named (`ScannedSource.isFeltUnnamed`). A word counts wherever it stands, in a member's
/// name too: to depend on a file too many costs a compilation, on one too few a wrong script.
struct SharedUse: Sendable {
  /// The shared files, in the order of their paths.
  let shared: [ScannedSource]
  private let declaring: [String: [Int]]
  /// For each shared file, itself and all that it depends on; those that every file depends on are left out.
  private let reach: [Set<Int>]
  private let feltByAll: Set<Int>

  init(of shared: [ScannedSource]) {
    self.shared = shared
    var declaring: [String: [Int]] = [:]
    for (index, file) in shared.enumerated() {
      for name in file.declaredNames { declaring[name, default: []].append(index) }
    }
    let named = shared.map { Self.named(in: $0, declaring, count: shared.count) }
    let reach = shared.indices.map { Self.reach(from: [$0], over: named) }
    self.declaring = declaring
    self.reach = reach
    feltByAll = shared.indices.filter { shared[$0].isFeltUnnamed }.reduce(into: []) { $0.formUnion(reach[$1]) }
  }

  /// The places in `shared` of the files that a file depends on, in their order.
  func used(by file: ScannedSource) -> [Int] {
    Self.named(in: file, declaring, count: shared.count).reduce(into: feltByAll) { $0.formUnion(reach[$1]) }.sorted()
  }

  /// The shared files that some files depend on, and some more by their places.
  func used(by files: [ScannedSource], and more: Set<Int>) -> [ScannedSource] {
    files.reduce(into: more) { $0.formUnion(used(by: $1)) }.sorted().map { shared[$0] }
  }

  /// The places of the shared files that none of some files depends on, and of those that they depend on themselves.
  func unused(by files: [ScannedSource]) -> Set<Int> {
    let used = files.reduce(into: Set<Int>()) { $0.formUnion(self.used(by: $1)) }
    return shared.indices.filter { !used.contains($0) }.reduce(into: []) { $0.formUnion(reach[$1]) }
  }

  /// The places of the files that declare what a file names; all of them where its words cannot be told for certain.
  private static func named(in file: ScannedSource, _ declaring: [String: [Int]], count: Int) -> Set<Int> {
    if declaring.isEmpty { return [] }
    if file.hasUncertainWords { return Set(0..<count) }
    return file.tokens.reduce(into: []) { found, token in
      switch token.kind {
      case .word: if let files = declaring[token.text] { found.formUnion(files) }
      case .attribute: if let files = declaring[String(token.text.dropFirst())] { found.formUnion(files) }
      case .number, .string, .directive, .symbol: break
      }
    }
  }

  private static func reach(from files: Set<Int>, over named: [Set<Int>]) -> Set<Int> {
    var reached = files
    var open = files
    while let file = open.popFirst() {
      for next in named[file] where reached.insert(next).inserted { open.insert(next) }
    }
    return reached
  }
}
