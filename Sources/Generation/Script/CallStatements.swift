import ActionChecking
import DataActions
import PythonSyntax

extension ScriptScope {
  /// Sends the request, and asks for the status of the answer.
  mutating func callStatements(_ action: CheckedAction, failures: FailureTexts) -> [PythonStatement] {
    need(action.client.helper)
    let sending = PythonExpression.call(
      .name("exchange"), [PythonArgument(.name("request")), PythonArgument(.name("call"))])
    return [.assign("response", sending)] + failures.statusStatements(&self)
  }

  /// `call = Call(DEADLINE_SECONDS, TIMEOUT_SECONDS)`, before anything else.
  func beginning(_ action: CheckedAction) -> PythonStatement {
    let deadline: PythonExpression = action.hasOwnDeadline ? .name("DEADLINE_SECONDS") : .name("TIMEOUT_SECONDS")
    return .assign("call", .call("Call", deadline, .name("TIMEOUT_SECONDS")))
  }

  /// The times of an attempt and of the whole call, in seconds.
  func timeConstants(_ action: CheckedAction) -> [PythonStatement] {
    let request = action.description.request
    let timeout = PythonStatement.origin(
      "/request/timeoutSeconds", [.assign("TIMEOUT_SECONDS", .integer(request.timeoutSeconds))])
    guard action.hasOwnDeadline else { return [timeout] }
    let deadline = PythonStatement.assign("DEADLINE_SECONDS", .integer(action.deadlineSeconds))
    return [timeout, .origin("/request/deadlineSeconds", [deadline])]
  }
}

extension CheckedAction {
  /// Whether the whole call may take another time than an attempt.
  fileprivate var hasOwnDeadline: Bool { deadlineSeconds != description.request.timeoutSeconds }
}

extension HTTPClient {
  /// The helper that makes one attempt with it.
  fileprivate var helper: PythonName {
    switch self {
    case .requests: "requests_exchange"
    case .standardLibrary: "standard_library_exchange"
    }
  }
}
