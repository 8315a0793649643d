import FoundationEssentials
import Workspace

/// The answers of a workspace for local runs.
struct Fixtures {
  /// The workspace's root.
  let root: String

  /// Where those of an action are, from the root.
  static func folder(of action: String) -> String { "\(Workspace.fixturesFolder)/\(action)" }

  /// The first answer of an action, by its file's name; nil where it has none.
  func first(of action: String) throws -> [UInt8]? {
    let folder = Self.folder(of: action)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
    return try names.filter { $0.hasSuffix(".json") }.min().flatMap {
      try WorkspaceFile.read("\(folder)/\($0)", below: root)
    }
  }
}
