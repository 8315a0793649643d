/// GC4xx: bundles, and the way to the platform.
extension DiagnosticCode {
  static let bundlingCodes: [DiagnosticCode] = bundleCodes + nativeActionCodes
}
