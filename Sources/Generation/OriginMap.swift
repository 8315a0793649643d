package import Diagnostics

/// Where the lines of a script come from.
package struct OriginMap: Sendable {
  private let locations: [SourceLocation?]
  private let hooks: PlacedHooks?

  /// The origins of a script's lines, from the first on; nil for a line that every script has, and for one of hooks.
  init(_ locations: [SourceLocation?], hooks: PlacedHooks?) {
    self.locations = locations
    self.hooks = hooks
  }

  /// The part of the description that a line of the script, counted from 1, was made for, or the very place in the
  /// hooks; nil where it was made for nothing of the kind.
  package subscript(line line: Int, column column: Int = 1) -> SourceLocation? {
    if let place = hooks?.place(line: line, column: column) { return place }
    return locations.indices.contains(line - 1) ? locations[line - 1] : nil
  }
}
