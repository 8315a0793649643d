import Diagnostics
import JSONText
import Workspace

/// What a `gcgen generate` did, in all.
struct GenerateReport {
  let plan: WritePlan
  let report: DiagnosticReport

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

  /// `files` with `path` and `change`, `unchanged` as a count, `diagnostics`.
  var json: JSONTree {
    .object([
      .init(
        "files",
        .array(
          plan.changes.map { .object([.init("path", .string($0.path)), .init("change", .string($0.word))]) })),
      .init("unchanged", .integer(plan.unchanged)),
      .init("diagnostics", report.json),
    ])
  }

  private static func files(_ count: Int) -> String { count == 1 ? "1 file" : "\(count) files" }
}
