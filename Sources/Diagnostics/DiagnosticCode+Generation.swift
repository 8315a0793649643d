/// GC2xx: what stops a script from being written.
extension DiagnosticCode {
  static let generationCodes: [DiagnosticCode] = []
}
