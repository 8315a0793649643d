import DataActions
import PythonSyntax

/// The texts of failures, where the description has them.
struct FailureTexts {
  private let failures: [FailureDescription]
  private let outputs: [OutputDescription]
  /// The variable that holds the text for any other failure, where inputs stand in it: it is needed before they are read.
  let fallback: PythonName?

  init(_ description: ActionDescription, scope: inout ScriptScope) {
    failures = description.failures
    outputs = description.outputs
    let other = description.failures.first { $0.on == .other }?.message
    fallback = other.flatMap { $0.literal == nil ? scope.variable("unexpected") : nil }
  }

  /// Asks for the status, in the order of the description's lines; what is left and no success is a failure, too.
  func statusStatements(_ scope: inout ScriptScope) -> [PythonStatement] {
    var statements: [PythonStatement] = []
    for (index, failure) in failures.enumerated() {
      guard let condition = failure.on.statusCondition else { continue }
      statements.append(
        .origin("/failures/\(index)", [.when(condition, [scope.fail(.http, scope.text(failure.message))])]))
    }
    let status = PythonExpression.attribute("response", "status")
    let text = other(&scope) ?? .formatted([.text("External API Error: "), .value(status)])
    return statements + [.when(.not(.between(200, status, 299)), [scope.fail(.http, text)])]
  }

  /// The text for a failure that no line names; nil where the description has none.
  func other(_ scope: inout ScriptScope) -> PythonExpression? {
    if let fallback { return .name(fallback) }
    return message(.other).map { scope.text($0.message) }
  }

  /// What the variable for other failures is before the inputs are known, and after.
  func fallbackStatements(_ scope: inout ScriptScope) -> (before: [PythonStatement], after: [PythonStatement]) {
    guard let fallback, let failure = message(.other) else { return ([], []) }
    return (
      [.assign(fallback, .string("Unexpected error."))],
      [.origin("/failures/\(failure.index)", [.assign(fallback, scope.text(failure.message))])]
    )
  }

  /// What is done with an ``ActionError``, the failure of the script itself.
  func failed(_ scope: inout ScriptScope) -> [PythonStatement] {
    let code = PythonExpression.attribute("error", "code")
    let isRetryable = { (scope: inout ScriptScope) in scope.helper("is_retryable", .attribute("call", "status")) }
    let text = PythonExpression.call("str", .name("error"))
    return scope.logFailure(code) + [.give(failure(code, text, isRetryable: isRetryable, &scope))]
  }

  /// The handlers of `main` for all others, from the narrowest to the one that keeps its promise.
  func handlers(_ scope: inout ScriptScope) -> [PythonStatement] {
    var handlers: [PythonStatement] = []
    let timeout = message(.timeout)
    let timeoutText = timeout.map { scope.text($0.message) } ?? .string("Request to external API timed out.")
    handlers.append(handler(timeout, "TimeoutError", .timeout, timeoutText, &scope))
    let connection = message(.connection) ?? message(.other)
    let connectionText = connection.map { scope.text($0.message) } ?? .string("Connection to external API failed.")
    handlers.append(handler(connection, "ConnectionError", .connection, connectionText, &scope))
    let name = PythonExpression.attribute(.call("type", .name("error")), "__name__")
    let other = other(&scope)
    if !scope.hooks.isEmpty { handlers.append(hookHandler(other, &scope)) }
    let text = other ?? .formatted([.text("Unexpected error: "), .value(name)])
    handlers.append(
      .except(
        .name("Exception"), as: other == nil || scope.logs ? "error" : nil,
        remark: "noqa: BLE001 - the flow is told, whatever happens", body(.internal, text, &scope)))
    return handlers
  }

  /// The handler for a hook that raised an exception, which the log tells of.
  private func hookHandler(_ other: PythonExpression?, _ scope: inout ScriptScope) -> PythonStatement {
    let word = PythonExpression.string(ErrorCode.hook.rawValue)
    let given = failure(word, other ?? .call("str", .name("error")), isRetryable: { _ in .boolean(false) }, &scope)
    let body = scope.logFailure(word, error: .attribute("error", "cause")) + [.give(given)]
    return .except(.name("HookError"), as: other == nil || scope.logs ? "error" : nil, remark: nil, body)
  }

  private func handler(
    _ failure: (index: Int, message: Text)?, _ type: PythonName, _ code: ErrorCode, _ text: PythonExpression,
    _ scope: inout ScriptScope
  ) -> PythonStatement {
    let name: PythonName? = scope.logs ? "error" : nil
    let handler = PythonStatement.except(.name(type), as: name, remark: nil, body(code, text, &scope))
    return failure.map { .origin("/failures/\($0.index)", [handler]) } ?? handler
  }

  /// The log's line for a failure of a code, and what the flow gets.
  private func body(
    _ code: ErrorCode, _ text: PythonExpression, _ scope: inout ScriptScope
  ) -> [PythonStatement] {
    let word = PythonExpression.string(code.rawValue)
    let isRetryable = code == .timeout || code == .connection
    return scope.logFailure(word, error: .name("error"))
      + [.give(failure(word, text, isRetryable: { _ in .boolean(isRetryable) }, &scope))]
  }

  private func message(_ condition: FailureCondition) -> (index: Int, message: Text)? {
    failures.firstIndex { $0.on == condition }.map { ($0, failures[$0].message) }
  }

  /// What the flow gets: the outputs about the call, the text, and that it is no success.
  private func failure(
    _ code: PythonExpression, _ text: PythonExpression, isRetryable: (inout ScriptScope) -> PythonExpression,
    _ scope: inout ScriptScope
  ) -> PythonExpression {
    var entries: [PythonEntry] = []
    for output in outputs {
      guard let fact = output.call else { continue }
      let value =
        switch fact {
        case .httpStatus, .attempts: fact.onSuccess
        case .errorCode: code
        case .retryable: isRetryable(&scope)
        case .truncated: PythonExpression.boolean(false)
        }
      entries.append(.member(.string(output.name), value))
    }
    return .dictionary(
      entries + [.member(.string("error"), text), .member(.string("success"), .boolean(false))])
  }
}

extension CallFact {
  /// What the flow gets with a success; how often and how the call was answered is the same with a failure.
  var onSuccess: PythonExpression {
    switch self {
    case .httpStatus: .attribute("call", "status")
    case .attempts: .attribute("call", "attempts")
    case .errorCode: .string("")
    case .retryable: .boolean(false)
    case .truncated: .attribute("call", "truncated")
    }
  }
}

extension FailureCondition {
  fileprivate var statusCondition: PythonExpression? {
    let status = PythonExpression.attribute("response", "status")
    return switch self {
    case .status(let code): .comparison(status, .equal, .integer(code))
    case .clientErrors: .between(400, status, 499)
    case .serverErrors: .between(500, status, 599)
    case .timeout, .connection, .other: nil
    }
  }
}
