/// GC1xx: what is wrong with a description.
extension DiagnosticCode {
  static let descriptionCodes: [DiagnosticCode] = []
}
