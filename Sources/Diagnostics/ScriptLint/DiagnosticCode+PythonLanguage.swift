/// GC301 to GC309: what is wrong with a script as Python.
extension DiagnosticCode {
  static let pythonLanguageCodes = [pythonSyntax]

  /// The script does not parse.
  package static let pythonSyntax = DiagnosticCode(
    "GC301", "the script is no Python",
    why: "A script with a syntax error fails at its first call, with a message that no flow can read.",
    bad: """
      def main(input_data)
          return {"success": True}
      """,
    good: """
      def main(input_data):
          return {"success": True}
      """)
}
