/// Complaints as people read them, and as programs do.
package struct DiagnosticReport: Sendable {
  /// Each complaint once, by place; those of no place last.
  package let diagnostics: [Diagnostic]

  /// A report of complaints, in whatever order they were found.
  package init(_ found: [Diagnostic]) {
    var seen: Set<Diagnostic> = []
    let unique = found.filter { seen.insert($0).inserted }
    diagnostics =
      unique.enumerated().sorted { left, right in
        switch (left.element.location, right.element.location) {
        case (let first?, let second?) where first != second: first < second
        case (_?, nil): true
        case (nil, _?): false
        default: left.offset < right.offset
        }
      }.map(\.element)
  }

  /// Whether one of them is an error.
  package var hasErrors: Bool { diagnostics.contains { $0.code.severity == .error } }

  /// `1 error, 2 warnings`; nil where there is nothing to count.
  package var summary: String? {
    let errors = diagnostics.count { $0.code.severity == .error }
    let counts = [Self.count(errors, "error"), Self.count(diagnostics.count - errors, "warning")].compactMap(\.self)
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }

  private static func count(_ number: Int, _ noun: String) -> String? {
    number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
