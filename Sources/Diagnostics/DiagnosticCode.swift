/// A kind of complaint, with the page that `gcgen explain` shows for it.
///
/// Codes are never reused or renumbered: GC1xx description, GC2xx how a request is sent, GC3xx script lint, GC4xx bundling,
/// GC5xx local run, GC6xx what descriptions are written from, GC7xx comparing and flows, GC9xx environment. Each range has
/// a file of its own beside this one.
package struct DiagnosticCode: Hashable, Sendable {
  /// Whether it stops the stage.
  package enum Severity: String, Hashable, Sendable {
    /// Nothing is written.
    case error
    /// Worth a look; everything goes on.
    case warning
  }

  /// `GC101`.
  package let id: String
  /// What is wrong, in a few words; the heading of its page.
  package let title: String
  /// Whether it stops the stage.
  package let severity: Severity
  /// Why it matters, in one or two sentences.
  package let why: String
  /// What causes it, as a person would have written it.
  package let bad: String
  /// The same, mended.
  package let good: String

  init(
    _ id: String, _ title: String, _ severity: Severity = .error, why: String, bad: String, good: String
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.why = why
    self.bad = bad
    self.good = good
  }

  /// Every code there is, in order.
  package static let all: [DiagnosticCode] =
    descriptionCodes + swiftDescriptionCodes + sendingCodes + scriptLintCodes + bundlingCodes + deployingCodes
    + localRunCodes
    + schemaCodes + curlCodes + comparisonCodes + environmentCodes
}
