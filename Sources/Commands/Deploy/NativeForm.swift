import ActionChecking
import Diagnostics
import JSONText
import NativeActions
import Workspace

/// The form in which Genesys Cloud keeps an action; the one place that says where it comes from.
struct NativeForm {
  let snapshot: WorkspaceSnapshot

  /// The native form of an action, with the values of an environment's settings in it.
  func of(_ action: CheckedAction, environment: Environments.Environment?) throws -> Checked<NativeAction> {
    let file = "Native/\(action.action).custom.json"
    guard let bytes = try WorkspaceFile.read(file, below: snapshot.workspace.root),
      let native = (try? LocatedJSON(parsing: bytes)).flatMap({ NativeAction($0.tree) })
    else {
      return Checked(
        nil, [Diagnostic(.notGenerated, "there is no export in '\(file)'", at: action.location(of: ""))])
    }
    return Checked(native)
  }
}
