import ActionChecking
import ActionHooks
import DataActions
import PythonSyntax

/// The lines of an action's script, each with the part of the description that it comes from; its hooks are the last.
func scriptLines(_ action: CheckedAction, hooks: CheckedHooks?) -> [PythonLine] {
  let description = action.description
  var scope = ScriptScope(action, hooks: hooks?.functions ?? [])
  let failures = FailureTexts(description, scope: &scope)
  let environment = scope.environmentStatements(action)
  let request = scope.requestStatements(action)
  let mapping = scope.mappingStatements(action, failures: failures)
  let call = scope.callStatements(action, failures: failures, reader: scope.reader)
  let hooked = scope.afterResponse(mapping.outputs, of: description)
  let outputs = PythonExpression.dictionary(hooked.outputs + [.member(.string("success"), .boolean(true))])
  let failed = failures.failed(&scope)
  let handlers = failures.handlers(&scope)
  let fallback = failures.fallbackStatements(&scope)
  let inputs = scope.inputStatements(description, environment: environment) + fallback.after
  let beginning = [scope.beginning(action)] + scope.logBeginning()
  let parts = ScriptParts.needed(
    by: scope.helpers, modules: scope.modules, variant: action.terms.proxy.helperVariant)
  let imports = parts.imports.union(hooks?.imports.map(PythonImport.init) ?? [])
  let contents: [String: Filling] = [
    "description": .statements([moduleDocString(action)]),
    "imports": .lines(PythonImport.block(imports)),
    "constants": .statements(
      scope.timeConstants(action) + scope.logConstants(action) + scope.hookConstants(description)),
    "helpers": .lines(parts.helpers + (hooks?.lines(behind: parts.helpers) ?? [])),
    "contract": .statements([contractDocString(description)]),
    "beginning": .statements(fallback.before + beginning),
    "inputs": .statements(inputs),
    "request": .statements(request),
    "call": .statements(call),
    "mapping": .statements(mapping.statements),
    "outputs": .statements(
      [.origin("/outputs", hooked.statements)] + scope.logSuccess() + [.origin("/outputs", [.give(outputs)])]),
    "failed": .statements(failed),
    "failures": .statements(handlers),
  ]
  do {
    return try Template(TemplateFile.script.head + TemplateFile.script.body).filled(contents)
  } catch {
    preconditionFailure("the template of the script and its parts belong together: \(error)")
  }
}
