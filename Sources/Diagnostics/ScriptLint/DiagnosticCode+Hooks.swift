/// GC320 to GC325: what keeps hooks out of a script, and what waits for ever.
extension DiagnosticCode {
  static let hookCodes = [hookStatement, missingHook, uncallableHook, takenName, raisingValue, endlessWait]

  /// Something at the top of a file of hooks that is neither import nor function nor constant.
  package static let hookStatement = DiagnosticCode(
    "GC320", "hooks do something when they are loaded",
    why: "What stands at the top becomes part of the script, whose loading must do nothing that can fail: first "
      + "imports, then functions and constants, each on lines of its own.",
    bad: "print(\"loaded\")",
    good: "def before_request(request):\n    print(\"called\")")

  /// A file of hooks without a hook.
  package static let missingHook = DiagnosticCode(
    "GC321", "a file of hooks without a hook",
    why: "The script calls 'before_request' and 'after_response', and nothing else of the file.",
    bad: "def afterResponse(outputs):",
    good: "def after_response(outputs):")

  /// A hook that the script cannot call.
  package static let uncallableHook = DiagnosticCode(
    "GC322", "a hook that cannot be called",
    why: "Each hook is a plain function that is called with one thing: the request, or the outputs.",
    bad: "def before_request(request, user_id):",
    good: "def before_request(request):")

  /// A name of the hooks that the script has for something else.
  package static let takenName = DiagnosticCode(
    "GC323", "the script has that name for something else",
    why: "Hooks stand in one file with the script's own functions; whoever defines a name last would have it for both.",
    bad: "def exchange(text):",
    good: "def exchanged_letters(text):")

  /// A value, type or decorator that may raise when the script is loaded.
  package static let raisingValue = DiagnosticCode(
    "GC324", "this may raise when the script is loaded",
    why: "A script that cannot be loaded answers no call at all. Values at the top are literals and what is made of "
      + "them without fail; anything else is made inside a function, where a failure is the flow's to handle.",
    bad: "LIMIT = int(os.environ[\"LIMIT\"])",
    good: "def limit():\n    return int(os.environ[\"LIMIT\"])")

  /// A call that waits for as long as it takes.
  package static let endlessWait = DiagnosticCode(
    "GC325", "a call that waits without a limit",
    why: "The flow waits for a few seconds only; a call without a timeout keeps the script busy for as long as the "
      + "other side likes.",
    bad: "requests.get(url)",
    good: "requests.get(url, timeout=5)")
}
