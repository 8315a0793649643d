import ActionChecking
import DataActions
import PythonSyntax

/// What a script says of a call on its standard error, where its log is not off.
extension ScriptScope {
  /// What the lines say of the script: which action it is, and which description it comes from.
  func logConstants(_ action: CheckedAction) -> [PythonStatement] {
    if log == .off { return [] }
    return [
      .assign("ACTION", .string(action.action)), .assign("DESCRIPTION", .string("sha256:\(action.hash)")),
    ]
  }

  /// `log = CallLog(ACTION, DESCRIPTION, call)`, behind the beginning of the call.
  mutating func logBeginning() -> [PythonStatement] {
    if log == .off { return [] }
    need("call_log")
    return [.assign("log", .call("CallLog", .name("ACTION"), .name("DESCRIPTION"), .name("call")))]
  }

  /// What is written before the outputs are returned; nothing after that can fail.
  func logSuccess() -> [PythonStatement] {
    let writing = PythonStatement.expression(.call(.attribute("log", "write"), []))
    switch log {
    case .off: return []
    case .all: return [writing]
    case .failures: return notesDefaults ? [.when(.attribute("log", "defaulted"), [writing])] : []
    }
  }

  /// What is written of a failure, before the flow is told; the error only where its class says more than the code.
  func logFailure(_ code: PythonExpression, error: PythonExpression? = nil) -> [PythonStatement] {
    if log == .off { return [] }
    let arguments = [code] + (error.map { [$0] } ?? [])
    return [.expression(.call(.attribute("log", "write"), arguments.map { PythonArgument($0) }))]
  }
}
