import ActionChecking
import DataActions
import PythonSyntax

/// The lines of an action's script, each with the part of the description that it comes from.
func scriptLines(_ action: CheckedAction) -> [PythonLine] {
  let description = action.description
  var scope = ScriptScope(description)
  let failures = FailureTexts(description, scope: &scope)
  let environment = scope.environmentStatements(description, origin: action.url.origin)
  let request = scope.requestStatements(action)
  let statuses = failures.statusStatements(&scope)
  let mapping = scope.mappingStatements(action, failures: failures)
  let handlers = failures.handlers(&scope)
  let fallback = failures.fallbackStatements(&scope)
  let inputs = scope.inputStatements(description, environment: environment) + fallback.after
  let parts = ScriptParts.needed(by: scope.helpers, modules: scope.modules)
  let contents: [String: Filling] = [
    "description": .statements([moduleDocString(action)]),
    "imports": .lines(PythonImport.block(parts.imports)),
    "constants": .statements([
      .origin("/request/timeoutSeconds", [.assign("TIMEOUT_SECONDS", .integer(description.request.timeoutSeconds))])
    ]),
    "helpers": .lines(parts.helpers),
    "contract": .statements([contractDocString(description)]),
    "fallback": .statements(fallback.before),
    "inputs": .statements(inputs),
    "request": .statements(request),
    "call": .statements(
      (scope.usesDeadline ? [deadline] : []) + [call(bodyIsUsed: action.outputs.contains(where: \.readsResponse))]
        + statuses),
    "mapping": .statements(mapping.statements),
    "outputs": .statements([.origin("/outputs", [.give(mapping.outputs)])]),
    "failures": .statements(handlers),
  ]
  do {
    return try Template(TemplateFile.script.head + TemplateFile.script.body).filled(contents)
  } catch {
    preconditionFailure("the template of the script and its parts belong together: \(error)")
  }
}

/// `deadline = time.monotonic() + TIMEOUT_SECONDS`; what asks for the deadline imports `time`.
private let deadline = PythonStatement.assign(
  "deadline", .plus(.call(.attribute("time", "monotonic"), []), .name("TIMEOUT_SECONDS")))

/// `status, body = ADAPTER.fetch(SESSION.prepare_request(request), TIMEOUT_SECONDS)`.
private func call(bodyIsUsed: Bool) -> PythonStatement {
  let request = PythonExpression.call(
    .attribute("SESSION", "prepare_request"), [PythonArgument(.name("request"))])
  return .unpack(
    ["status", bodyIsUsed ? "body" : "_"],
    .call(.attribute("ADAPTER", "fetch"), [PythonArgument(request), PythonArgument(.name("TIMEOUT_SECONDS"))]))
}
