/// GC5xx: what went wrong in a local run.
extension DiagnosticCode {
  static let localRunCodes: [DiagnosticCode] = []
}
