import DataActions
import PythonSyntax

/// The texts of failures, where the description has them.
struct FailureTexts {
  private let failures: [FailureDescription]
  /// The variable that holds the text for any other failure, where inputs stand in it: it is needed before they are read.
  let fallback: PythonName?

  init(_ description: ActionDescription, scope: inout ScriptScope) {
    failures = description.failures
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

  /// The handlers of `main`, from the narrowest to the one that keeps its promise.
  func handlers(_ scope: inout ScriptScope) -> [PythonStatement] {
    var handlers: [PythonStatement] = []
    let timeout = message(.timeout)
    let timeoutText = timeout.map { scope.text($0.message) } ?? .string("Request to external API timed out.")
    handlers.append(handler(timeout, .name("TimeoutError"), timeoutText))
    let connection = message(.connection) ?? message(.other)
    let connectionText = connection.map { scope.text($0.message) } ?? .string("Connection to external API failed.")
    handlers.append(handler(connection, .name("ConnectionError"), connectionText))
    let name = PythonExpression.attribute(.call("type", .name("error")), "__name__")
    let other = other(&scope)
    let text = other ?? .formatted([.text("Unexpected error: "), .value(name)])
    let body = [PythonStatement.give(Self.failure(text))]
    handlers.append(
      .except(
        .name("Exception"), as: other == nil ? "error" : nil,
        remark: "noqa: BLE001 - the flow is told, whatever happens", body))
    return handlers
  }

  private func handler(
    _ failure: (index: Int, message: Text)?, _ type: PythonExpression, _ text: PythonExpression
  ) -> PythonStatement {
    let handler = PythonStatement.except(type, as: nil, remark: nil, [.give(Self.failure(text))])
    return failure.map { .origin("/failures/\($0.index)", [handler]) } ?? handler
  }

  private func message(_ condition: FailureCondition) -> (index: Int, message: Text)? {
    failures.firstIndex { $0.on == condition }.map { ($0, failures[$0].message) }
  }

  private static func failure(_ text: PythonExpression) -> PythonExpression {
    .dictionary([.member(.string("error"), text), .member(.string("success"), .boolean(false))])
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
