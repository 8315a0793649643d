/// GC9xx: what is wrong with the machine, the workspace or its settings.
extension DiagnosticCode {
  static let environmentCodes: [DiagnosticCode] = []
}
