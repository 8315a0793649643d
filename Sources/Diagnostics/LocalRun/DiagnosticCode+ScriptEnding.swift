/// GC501 to GC509: a run that did not end by returning.
extension DiagnosticCode {
  static let scriptEndingCodes = [scriptRaised, scriptExited, scriptTooSlow, interpreterDied]

  /// An exception came out of the script.
  package static let scriptRaised = DiagnosticCode(
    "GC501", "the script raised an exception",
    why: """
      A flow has no way to read an exception: the call fails as a whole, and what the script knew about the cause is \
      lost. An action answers with 'success' and 'error' instead.
      """,
    bad: """
      def main(input_data):
          return {"user_id": int(input_data["user_id"]), "success": True}
      """,
    good: """
      def main(input_data):
          user_id = input_data.get("user_id")
          if not isinstance(user_id, int):
              return {"error": "Missing required input: user_id", "success": False}
          return {"user_id": user_id, "success": True}
      """)

  /// The script asked the interpreter to exit.
  package static let scriptExited = DiagnosticCode(
    "GC502", "the script asked the interpreter to exit",
    why: "An action is called again and again in one process; one that exits takes the process with it.",
    bad: """
      if response.status_code == 404:
          sys.exit("not found")
      """,
    good: """
      if response.status_code == 404:
          return {"error": "not found", "success": False}
      """)

  /// The script was still busy when its time was up.
  package static let scriptTooSlow = DiagnosticCode(
    "GC503", "the script did not end by its deadline",
    why: """
      The platform gives an action a bounded time and drops what comes later. A request without a timeout, or a loop \
      that waits for something, keeps a caller on the line for nothing.
      """,
    bad: "response = requests.get(url)",
    good: "response = requests.get(url, timeout=10)")

  /// The interpreter itself ended in the middle of the run.
  package static let interpreterDied = DiagnosticCode(
    "GC504", "the interpreter ended in the middle of the run",
    why: """
      A crash in a native library, 'os._exit', or a limit on processor time or memory ends the process without a \
      traceback. Signal 11 is a crash, 9 a kill, 24 the limit of processor time.
      """,
    bad: "os._exit(1)",
    good: #"return {"error": "not found", "success": False}"#)
}
