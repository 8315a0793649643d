import DataActions

extension RequestDescription {
  /// The longest that a call can take where the author sets no deadline, in seconds: every attempt as long as it may be.
  var worstCaseSeconds: Int { timeoutSeconds }
}
