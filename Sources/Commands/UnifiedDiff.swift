import Diagnostics
import Workspace

/// What changes in a file, as `diff -u` shows it.
struct UnifiedDiff {
  private let change: FileChange
  private let before: [Substring]
  private let after: [Substring]
  private let context = 3

  init(_ change: FileChange) {
    self.change = change
    before = Self.lines(change.before)
    after = Self.lines(change.after)
  }

  /// The whole patch.
  func text(style: TextStyle) -> String {
    var text = style.strong("--- \(change.before == nil ? "/dev/null" : "a/\(change.path)")") + "\n"
    text += style.strong("+++ \(change.after == nil ? "/dev/null" : "b/\(change.path)")") + "\n"
    for hunk in hunks { text += self.text(of: hunk, style: style) }
    return text
  }

  /// A line of one side, or of both.
  private struct Row {
    let sign: Character
    let line: Substring
    let before: Int
    let after: Int
  }

  private static func lines(_ text: String?) -> [Substring] {
    guard let text, !text.isEmpty else { return [] }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// All lines in order, those that go before those that come.
  private var rows: [Row] {
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var rows: [Row] = []
    var (old, new) = (0, 0)
    while old < before.count || new < after.count {
      if old < before.count, removed.contains(old) {
        rows.append(Row(sign: "-", line: before[old], before: old, after: new))
        old += 1
      } else if new < after.count, inserted.contains(new) {
        rows.append(Row(sign: "+", line: after[new], before: old, after: new))
        new += 1
      } else {
        rows.append(Row(sign: " ", line: after[new], before: old, after: new))
        old += 1
        new += 1
      }
    }
    return rows
  }

  /// The changed rows with three lines around them; what overlaps is one piece.
  private var hunks: [ArraySlice<Row>] {
    let rows = rows
    var ranges: [Range<Int>] = []
    for index in rows.indices where rows[index].sign != " " {
      let around = max(0, index - context)..<min(rows.count, index + context + 1)
      if let last = ranges.last, last.upperBound >= around.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<around.upperBound
      } else {
        ranges.append(around)
      }
    }
    return ranges.map { rows[$0] }
  }

  private func text(of hunk: ArraySlice<Row>, style: TextStyle) -> String {
    guard let first = hunk.first else { return "" }
    let old = range(first.before, count: hunk.count { $0.sign != "+" })
    let new = range(first.after, count: hunk.count { $0.sign != "-" })
    var text = style.faint("@@ -\(old) +\(new) @@") + "\n"
    for row in hunk {
      let line = "\(row.sign)\(row.line)"
      switch row.sign {
      case "+": text += style.mark(line)
      case "-": text += style.removed(line)
      default: text += line
      }
      text += "\n"
    }
    return text
  }

  private func range(_ start: Int, count: Int) -> String {
    count == 0 ? "\(start),0" : count == 1 ? "\(start + 1)" : "\(start + 1),\(count)"
  }
}
