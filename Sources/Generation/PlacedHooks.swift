package import ActionHooks
import Diagnostics

/// The hooks of an action at the end of its script.
package struct PlacedHooks: Sendable {
  /// The hooks.
  package let hooks: CheckedHooks
  /// The lines of the script that are theirs, from 1, with the two that say so.
  package let lines: ClosedRange<Int>

  init(_ hooks: CheckedHooks, lastLine: Int) {
    self.hooks = hooks
    lines = lastLine - hooks.lines(behind: []).count + 1...lastLine
  }

  /// The place in the file of hooks that a place in the script is; nil for any other.
  func place(line: Int, column: Int) -> SourceLocation? {
    // Behind the line that says where they come from, and two that are empty.
    let index = line - lines.lowerBound - 3
    guard hooks.body.indices.contains(index) else { return nil }
    return SourceLocation(file: hooks.file, line: hooks.bodyLine + index, column: column)
  }
}
