/// GC3xx: what is wrong with a script.
///
/// Each group has a file of its own in `ScriptLint/`: the language GC301…, imports GC305…, names and texts GC310…, the
/// contract GC330….
extension DiagnosticCode {
  /// The codes of findings in a script, in order.
  package static let scriptLintCodes: [DiagnosticCode] = pythonLanguageCodes
}
