import Diagnostics
import Workspace

extension HandEdit {
  /// What the person changed; nil where it is not known what gcgen wrote.
  var patch: UnifiedDiff? { change.map(UnifiedDiff.init) }

  /// The edit as people read it, not longer than a screen or two.
  func shown(style: TextStyle) -> String {
    guard let patch else {
      return "what gcgen wrote to '\(path)' cannot be made again, so the edit alone cannot be shown\n"
    }
    let lines = patch.text(style: style).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > Self.mostLines else { return lines.joined(separator: "\n") }
    let rest = lines.count - 1 - Self.mostLines
    return lines.prefix(Self.mostLines).joined(separator: "\n") + "\n… \(rest) more line\(rest == 1 ? "" : "s")\n"
  }

  private static let mostLines = 60
}
