/// GC3xx: what is wrong with a script.
///
/// Each group has a file of its own in `ScriptLint/`: the language and imports GC301…, names and texts GC310…,
/// hooks GC320…, the contract GC330….
extension DiagnosticCode {
  /// The codes of findings in a script, in order.
  package static let scriptLintCodes: [DiagnosticCode] =
    pythonLanguageCodes + pythonNameCodes + hookCodes + entryPointCodes + scriptContractCodes
}
