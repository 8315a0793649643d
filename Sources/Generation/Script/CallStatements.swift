import ActionChecking
import DataActions
import PythonSyntax

extension ScriptScope {
  /// Sends the request, and asks for the status of the answer.
  ///
  /// What the description asks for beyond one attempt is put around `exchange`, each part around the one before it:
  /// `send = retrying(exchange, …)`, `send = signing_in(send, …)`. Where it asks for nothing, `exchange` sends.
  ///
  /// - Parameter reader: the helper that reads the JSON of a response.
  mutating func callStatements(
    _ action: CheckedAction, failures: FailureTexts, reader: PythonName
  ) -> [PythonStatement] {
    need(action.client.helper)
    let request = action.description.request
    var sending = SendingChain()
    sending.wrap("/request/redirects") { following(request, send: $0) }
    sending.wrap("/request/retry") { retrying(request, send: $0) }
    sending.wrap("/request/signIn") { signingIn(request, send: $0) }
    let statuses = failures.statusStatements(&self)
    if let pages = action.pages {
      return sending.statements
        + pageStatements(pages, of: request, send: sending.send, reader: reader, statuses: statuses)
    }
    let response = PythonExpression.call(sending.send, [.name("request"), .name("call")].map { PythonArgument($0) })
    return sending.statements + [.assign("response", response)] + statuses
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

/// What is put around `exchange`, innermost first.
private struct SendingChain {
  /// What sends a request so far: `exchange`, or `send` with all that is around it.
  private(set) var send = PythonExpression.name("exchange")
  /// The statements that put it together.
  private(set) var statements: [PythonStatement] = []

  /// Puts a part around what sends so far; none where it gives nil.
  mutating func wrap(_ pointer: String, _ part: (PythonExpression) -> PythonExpression?) {
    guard let wrapped = part(send) else { return }
    statements.append(.origin(pointer, [.assign("send", wrapped)]))
    send = .name("send")
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
