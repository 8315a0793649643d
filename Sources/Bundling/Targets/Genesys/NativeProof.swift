import ActionChecking
import DataActions
import Generation
import JSONText
import NativeActions
import PythonWorkers
import ScriptRunner

/// Holds a native action against the script: the same calls must give the same outputs, and fail alike.
struct NativeProof {
  let native: NativeAction
  let action: BundledAction

  /// Where they differ.
  var faults: [String] {
    action.trials.compactMap { trial, outcome in fault(of: trial, script: outcome).map { "\(trial.name): \($0)" } }
  }

  private func fault(of trial: Trial, script: ScriptInvocations.Outcome) -> String? {
    guard case .returned(let returned) = script.ending else { return "the script did not return" }
    let simulation = NativeSimulation(native, credentials: credentials)
    do throws(SimulatedFailure) {
      let request = try simulation.request(for: trial.inputs)
      if let fault = RequestComparison(native: native, request: request, script: script.requests).fault { return fault }
      let outputs = try simulation.outputs(of: trial.body, status: trial.status, inputs: trial.inputs)
      guard returned["success"] == .boolean(true) else {
        return "the script fails (\(returned["error"]?.string ?? "")) and the native action does not"
      }
      let promised = JSONTree.object((returned.members ?? []).filter { $0.name != "success" })
      if !outputs.isSameJSON(as: promised) {
        return "the script gives \(promised.text(.compact)), the native action \(outputs.text(.compact))"
      }
    } catch {
      if returned["success"] == .boolean(true) {
        return "the native action fails (\(error.message)) and the script does not"
      }
    }
    return nil
  }

  /// The made-up secrets, by the name that templates have for them.
  private var credentials: [String: String] {
    Dictionary(
      action.description.request.secretNames.map { ($0, action.environment[$0.uppercased()] ?? "") }
    ) { first, _ in first }
  }
}
