import DataActions
import Diagnostics
import Generation
import JSONText
import NativeActions

/// What a flow needs to call the action: the third step of the tutorial.
struct ArchitectTarget: BundleTarget {
  let name = "architect"
  let summary = "The call for a flow, as YAML of Archy and as a table of inputs and outputs."

  func files(of action: BundledAction, for order: BundleOrder) -> Checked<[BundleFile]> {
    let call = FlowCall(action)
    return Checked([BundleFile(Self.snippet(action), call.yaml), BundleFile("\(action.name).md", call.table)])
  }

  func nextSteps(for actions: [BundledAction], order: BundleOrder) -> String {
    """
    Publish the actions first (`lambda`, `genesys` or `terraform`). Then, for each:

    - in Architect: add Call Data Action, choose the action, and fill in what `\(actions[0].name)/\(actions[0].name).md` shows;
    - with Archy: put `\(actions[0].name)/\(Self.snippet(actions[0]))` among the `actions` of a task or state, and declare
      the variables that its comments name.

    An output that is an object without known members, or an array of such, has no entry: Architect shows members only.
    That Archy takes these very lines was not tried [UNVERIFIED].
    """
  }

  func faults(of action: BundledAction, in folder: BundleFolder, for order: BundleOrder) async throws -> [String] {
    let file = Self.snippet(action)
    guard let text = folder.text(file, of: action) else { return ["\(file) is not there"] }
    return FlowCall(action).faults(in: text, file: file)
  }

  private static func snippet(_ action: BundledAction) -> String { "\(action.name).flow.yaml" }
}
