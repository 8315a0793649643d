/// GC310 to GC319: what pyflakes finds.
extension DiagnosticCode {
  static let pythonNameCodes = [
    unusedImport, unusedVariable, undefinedName, redefinedName, malformedFormat, meaninglessComparison, starImport,
    misplacedStatement, otherPyflakesFinding,
  ]

  /// An import that nothing uses.
  package static let unusedImport = DiagnosticCode(
    "GC310", "an import is not used", .warning,
    why: "Every import costs time at the start of a call, and says to the reader that it matters.",
    bad: """
      import json
      import requests
      """,
    good: "import requests")

  /// A variable that nothing reads.
  package static let unusedVariable = DiagnosticCode(
    "GC311", "a variable is not used", .warning,
    why: "A value that is computed and dropped is either not needed or, more often, was meant to go somewhere.",
    bad: """
      except requests.exceptions.HTTPError as error:
          return {"error": "request failed", "success": False}
      """,
    good: """
      except requests.exceptions.HTTPError:
          return {"error": "request failed", "success": False}
      """)

  /// A name that stands for nothing.
  package static let undefinedName = DiagnosticCode(
    "GC312", "a name is not defined",
    why: "Python notices only when the line is reached: the call that needs it fails with a NameError.",
    bad: #"return {"user_name": nmae, "success": True}"#,
    good: #"return {"user_name": name, "success": True}"#)

  /// Something is defined twice, and the first is lost.
  package static let redefinedName = DiagnosticCode(
    "GC313", "something is defined twice",
    why: "The later definition wins without a word, so that the earlier one is dead or its value lost.",
    bad: #"return {"success": True, "user_name": name, "success": False}"#,
    good: #"return {"user_name": name, "success": True}"#)

  /// A format and what is put into it do not go together.
  package static let malformedFormat = DiagnosticCode(
    "GC314", "a text's placeholders do not fit what is put into them",
    why: "Python raises when the line is reached, or sends the placeholders as they stand.",
    bad: #""%s: %s" % (user_id,)"#,
    good: #"f"{user_id}: {reason}""#)

  /// A comparison or a statement that is always true, always false, or no comparison at all.
  package static let meaninglessComparison = DiagnosticCode(
    "GC315", "a comparison does not do what it says",
    why: """
      'is' compares identity, not value; a tuple in 'if' or 'assert' is always true. The branch is never taken or \
      always.
      """,
    bad: #"if status is "open":"#,
    good: #"if status == "open":"#)

  /// Everything is imported, so that no name can be checked.
  package static let starImport = DiagnosticCode(
    "GC316", "an import takes everything",
    why: "With 'import *' neither a person nor the linter can tell where a name comes from, or whether it exists.",
    bad: "from urllib.parse import *",
    good: "from urllib.parse import quote")

  /// A statement stands where Python does not allow it.
  package static let misplacedStatement = DiagnosticCode(
    "GC317", "a statement stands where Python does not allow it",
    why: "Python refuses the whole script when it is loaded, although it parses.",
    bad: """
      response = fetch()
      return {"success": True}
      """,
    good: """
      def main(input_data):
          response = fetch()
          return {"success": True}
      """)

  /// Pyflakes has something to say for which there is no code of its own.
  package static let otherPyflakesFinding = DiagnosticCode(
    "GC319", "pyflakes finds something else",
    why: "Pyflakes finds mistakes that are almost never meant; its own words say which one this is.",
    bad: #"def load(path: "list[") -> str: ..."#,
    good: #"def load(path: "list[str]") -> str: ..."#)
}
