/// GC45x to GC47x: what stands between an action and Genesys Cloud.
extension DiagnosticCode {
  static let deployingCodes: [DiagnosticCode] = platformCodes + deploymentCodes
}
