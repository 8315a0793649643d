/// GC301 to GC309: what is wrong with a script as Python.
extension DiagnosticCode {
  static let pythonLanguageCodes = [pythonSyntax, newerSyntax, newerLibrary, nestedTooDeeply, unavailableImport]

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

  /// The syntax is newer than the workspace's Python floor.
  package static let newerSyntax = DiagnosticCode(
    "GC302", "the syntax is newer than the workspace's Python",
    why: """
      The workspace says in 'gcgen.yaml' how old a Python its scripts must run on. On an older one than this syntax \
      needs, the script does not even load.
      """,
    bad: """
      match response.status_code:
          case 404:
              return {"error": "not found", "success": False}
      """,
    good: """
      if response.status_code == 404:
          return {"error": "not found", "success": False}
      """)

  /// Something of the standard library is newer than the workspace's Python floor.
  package static let newerLibrary = DiagnosticCode(
    "GC303", "the standard library has this only in a newer Python",
    why: """
      The workspace says in 'gcgen.yaml' how old a Python its scripts must run on. What its library does not have yet \
      fails when the script is loaded or, worse, in the one call that needs it.
      """,
    bad: "now = datetime.datetime.now(datetime.UTC)",
    good: "now = datetime.datetime.now(datetime.timezone.utc)")

  /// The script is nested beyond what the rules can follow.
  package static let nestedTooDeeply = DiagnosticCode(
    "GC304", "the script is nested too deeply to be looked at",
    why: "What the linter cannot follow it cannot vouch for, and no person could read it either.",
    bad: "total = a + (b + (c + (d + …)))  # thousands of levels",
    good: "total = sum(parts)")

  /// An import of what is not there where an action runs.
  package static let unavailableImport = DiagnosticCode(
    "GC305", "the script imports what an action cannot have",
    why: """
      An action is one file, and runs where only the standard library and requests are sure to be installed. One that \
      imports anything else fails at its first call. An import within 'try' and 'except ImportError' is fine.
      """,
    bad: "import pandas",
    good: "import csv")
}
