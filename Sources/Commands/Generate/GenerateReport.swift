import Diagnostics
import JSONText
import Workspace

/// What a `gcgen generate` did, in all.
struct GenerateReport {
  let plan: WritePlan
  let report: DiagnosticReport

  /// Whether every action has what it should have.
  var isClean: Bool { !report.hasErrors && plan.isComplete }

  /// `3 files written, 6 unchanged`.
  func summary(isDryRun: Bool) -> String {
    let removed = plan.changes.count { $0.after == nil }
    let written = plan.changes.count - removed
    var parts: [String] = []
    if written > 0 { parts.append("\(Self.files(written)) \(isDryRun ? "would be written" : "written")") }
    if removed > 0 { parts.append("\(Self.files(removed)) \(isDryRun ? "would be removed" : "removed")") }
    if plan.unchanged > 0 || parts.isEmpty { parts.append("\(plan.unchanged) unchanged") }
    if let counts = report.summary { parts.append(counts) }
    return parts.joined(separator: ", ")
  }

  /// All of it in one line: `GetUser, GetOrder: 6 files written, 2994 unchanged`.
  var line: String {
    var actions: [String] = []
    for action in plan.changes.compactMap({ GeneratedFile.action(of: $0.path) }) where actions.last != action {
      actions.append(action)
    }
    switch actions.count {
    case 0: return summary(isDryRun: false)
    case ...Self.fewActions: return "\(actions.joined(separator: ", ")): \(summary(isDryRun: false))"
    default: return "\(actions.count) actions: \(summary(isDryRun: false))"
    }
  }

  private static let fewActions = 5

  /// Tells a person what is wrong, and which edits were left alone.
  func sayComplaints(on console: Console, root: String) {
    report.say(on: console, root: root)
    for edit in plan.handEdits { console.sayRaw(edit.shown(style: console.errorStyle)) }
  }

  /// `files` with `path` and `change`, `unchanged` as a count, `diagnostics`. A file that was edited by hand has the
  /// edit as a patch, null where it is not known what gcgen wrote.
  var json: JSONTree {
    let changed = plan.changes.map { change in
      JSONTree.object([.init("path", .string(change.path)), .init("change", .string(change.word))])
    }
    let edited = plan.handEdits.map { edit in
      JSONTree.object([
        .init("path", .string(edit.path)), .init("change", .string("edited")),
        .init("edit", edit.patch.map { .string($0.text(style: .plain)) } ?? .null),
      ])
    }
    return .object([
      .init("files", .array(changed + edited)),
      .init("unchanged", .integer(plan.unchanged)),
      .init("diagnostics", report.json),
    ])
  }

  private static func files(_ count: Int) -> String { count == 1 ? "1 file" : "\(count) files" }
}
