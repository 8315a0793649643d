/// GC2xx: what a description says of how its request is sent.
extension DiagnosticCode {
  static let sendingCodes: [DiagnosticCode] =
    signInCodes + timeCodes + retryCodes + pageCodes + redirectCodes + callFactCodes + contentCodes
}
