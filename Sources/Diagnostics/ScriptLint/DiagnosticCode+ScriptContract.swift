/// GC333 to GC339: what `main` returns, held against the definition.
extension DiagnosticCode {
  static let scriptContractCodes = [
    returnsNoDictionary, returnsNoSuccess, returnsUndeclaredKey, raiseLeavesMain, unknownReturn,
    constantOfWrongType, returnsNoPromisedOutput,
  ]

  /// A way out of `main` returns something that is no dictionary, or nothing.
  package static let returnsNoDictionary = DiagnosticCode(
    "GC333", "main returns no dictionary on some way out",
    why: "The flow reads outputs by name; None, a text or a list has none, and the call fails without a reason.",
    bad: """
      def main(input_data):
          if input_data.get("user_id"):
              return {"success": True}
      """,
    good: """
      def main(input_data):
          if not input_data.get("user_id"):
              return {"error": "Missing required input: user_id", "success": False}
          return {"success": True}
      """)

  /// A way out of `main` returns a dictionary without `success`.
  package static let returnsNoSuccess = DiagnosticCode(
    "GC334", "main returns no 'success' on some way out",
    why: "The flow decides by 'success' which way it goes; where it is missing, the decision is left to chance.",
    bad: #"return {"error": "User not found"}"#,
    good: #"return {"error": "User not found", "success": False}"#)

  /// A way out of `main` returns a key that the definition does not declare.
  package static let returnsUndeclaredKey = DiagnosticCode(
    "GC335", "main returns a key that the definition does not declare",
    why: "The platform drops what the definition does not name, so the value never reaches the flow. Case matters.",
    bad: #"return {"userName": name, "success": True}  # the definition declares 'user_name'"#,
    good: #"return {"user_name": name, "success": True}"#)

  /// An exception that the script raises itself leaves `main`.
  package static let raiseLeavesMain = DiagnosticCode(
    "GC336", "an exception that the script raises leaves main",
    why: "A flow has no way to read an exception, and 'sys.exit' ends the process that serves the next call too.",
    bad: """
      except requests.exceptions.Timeout:
          raise
      """,
    good: """
      except requests.exceptions.Timeout:
          return {"error": "Request to external API timed out.", "success": False}
      """)

  /// What `main` returns cannot be told from the script.
  package static let unknownReturn = DiagnosticCode(
    "GC337", "what main returns cannot be told from the script", .warning,
    why: """
      The linter follows dictionaries that are written out, variables, and functions of the script. What comes from \
      elsewhere, such as a whole response, it cannot hold against the definition; the API decides what the flow gets.
      """,
    bad: "return response.json()",
    good: #"return {"user_name": response.json().get("name"), "success": True}"#)

  /// A constant is not of the type that the definition declares.
  package static let constantOfWrongType = DiagnosticCode(
    "GC338", "an output is set to a constant of another type",
    why: "A flow variable has one type; 'success' is a boolean, 'error' a text, and None is neither.",
    bad: #"return {"error": None, "success": "yes"}"#,
    good: #"return {"success": True}"#)

  /// A way out of `main` returns a dictionary without an output that the description promises there.
  package static let returnsNoPromisedOutput = DiagnosticCode(
    "GC339", "main returns no output that the description promises",
    why: """
      Where a call succeeds, the flow gets every output; what an output says of the call itself, such as its status, \
      it gets of a failed call, too.
      """,
    bad: #"return {"error": str(error), "success": False}  # 'http_status' says something of the call"#,
    good: #"return {"http_status": call.status, "error": str(error), "success": False}"#)
}
