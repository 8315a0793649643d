import ActionChecking
import DataActions
package import Diagnostics
package import Generation
package import NativeActions

/// The native action with the values of an order's environment in it; GC402 where none is named and one is needed.
package func nativeAction(of generated: GeneratedAction, for order: BundleOrder) -> Checked<NativeAction> {
  if let missing = missingEnvironment(for: generated, order) { return Checked(nil, [missing]) }
  return nativeAction(of: generated, settings: order.settingValues)
}

/// GC402 where an action names a setting and nobody said of which environment.
private func missingEnvironment(for action: GeneratedAction, _ order: BundleOrder) -> Diagnostic? {
  guard order.environment == nil, let use = action.checked.description.request.firstNativeSetting else { return nil }
  let names = order.environments.all.map { "--env \($0.name)" }.joined(separator: ", ")
  return Diagnostic(
    .settingNeedsEnvironment, "the setting '\(use.name)' goes into the bundle, and no environment is named",
    at: action.checked.location(of: use.pointer), notes: names.isEmpty ? [] : [Note(names)])
}
