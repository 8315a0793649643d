/// GC3xx: what is wrong with a script.
extension DiagnosticCode {
  static let scriptLintCodes: [DiagnosticCode] = []
}
