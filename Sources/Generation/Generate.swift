package import ActionChecking
package import ActionHooks
package import Diagnostics
import JSONText
import PythonSyntax

/// The script and the definition of an action and its hooks, the same bytes for the same description everywhere.
package func generate(_ action: CheckedAction, hooks: CheckedHooks? = nil) -> Checked<GeneratedAction> {
  let lines = scriptLines(action, hooks: hooks)
  let script = lines.map { $0.text + "\n" }.joined()
  let placed = hooks.map { PlacedHooks($0, lastLine: lines.count) }
  let origins = OriginMap(lines.map { line in line.origin.map(action.location(of:)) }, hooks: placed)
  return Checked(
    GeneratedAction(
      description: descriptionText(action), script: script, definition: definition(action.description).text(.pretty),
      origins: origins, checked: action, hooks: placed))
}

private func descriptionText(_ action: CheckedAction) -> String {
  guard let tree = try? JSONTree(encoding: action.description) else {
    preconditionFailure("a description whose numbers are finite can be encoded")
  }
  return tree.text(.pretty)
}
