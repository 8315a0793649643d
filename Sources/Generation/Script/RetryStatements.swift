import ActionChecking
import DataActions
import PythonSyntax

extension ScriptScope {
  /// `retrying(send, …)`: what sends a request again after a failure; nil where nothing is sent again.
  mutating func retrying(_ request: RequestDescription, send: PythonExpression) -> PythonExpression? {
    guard let retry = request.retry else { return nil }
    let pauses = PythonExpression.list(retry.longestPauses.map { .number($0) })
    var arguments = [PythonArgument(send), PythonArgument(pauses, name: "pauses")]
    let failures = retry.on.compactMap(\.exception)
    if !failures.isEmpty { arguments.append(PythonArgument(.tuple(failures), name: "failures")) }
    let statuses = retry.on.compactMap(\.retriedStatuses)
    if !statuses.isEmpty { arguments.append(PythonArgument(.tuple(statuses), name: "statuses")) }
    return .call(helperName("retrying"), arguments)
  }
}

extension FailureCondition {
  /// What `exchange` raises then.
  fileprivate var exception: PythonExpression? {
    switch self {
    case .timeout: .name("TimeoutError")
    case .connection: .name("ConnectionError")
    case .status, .clientErrors, .serverErrors, .other: nil
    }
  }

  /// The statuses that it stands for, as elements of a tuple.
  fileprivate var retriedStatuses: PythonExpression? {
    switch self {
    case .status(let code): .integer(code)
    case .serverErrors: .starred(.call("range", .integer(500), .integer(600)))
    case .clientErrors, .timeout, .connection, .other: nil
    }
  }
}
