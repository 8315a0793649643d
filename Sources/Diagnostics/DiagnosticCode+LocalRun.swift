/// GC5xx: what went wrong in a local run.
///
/// Each group has a file of its own in `LocalRun/`: how a script ended GC501…, what it returned GC510….
extension DiagnosticCode {
  static let localRunCodes: [DiagnosticCode] = scriptEndingCodes + runOutputCodes
}
