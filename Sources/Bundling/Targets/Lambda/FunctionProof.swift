import ActionChecking
import DataActions
import Generation
import JSONText
import PythonWorkers
import ScriptRunner

/// Calls the function in an archive as AWS Lambda does, and looks at what comes back.
struct FunctionProof {
  let action: BundledAction
  let folder: BundleFolder

  /// What is wrong with it.
  func faults() async throws -> [String] {
    let invocations = ScriptInvocations(
      .archive(
        path: folder.path(of: FunctionArchive.file, action), module: FunctionArchive.module,
        function: FunctionArchive.function),
      calls: action.trials.map(\.trial.call), environment: action.environment)
    return zip(action.trials, try await folder.runner.outcomes(of: invocations)).compactMap { tried, outcome in
      fault(script: tried.outcome, function: outcome).map { "\(tried.trial.name): \($0)" }
    }
  }

  /// What differs between what `main` does and what the function does.
  private func fault(script: ScriptInvocations.Outcome, function: ScriptInvocations.Outcome) -> String? {
    guard case .returned(let returned) = script.ending else { return "the script does not return" }
    let isSuccess = returned["success"] == .boolean(true)
    switch (function.ending, action.description.failureDelivery) {
    case (.returned(let outputs), .data):
      return outputs.isSameJSON(as: returned) ? nil : "the function returns \(outputs.text(.compact))"
    case (.returned(let outputs), .failurePath):
      let promised = JSONTree.object((returned.members ?? []).filter { $0.name != "success" })
      return isSuccess && outputs.isSameJSON(as: promised) ? nil : "the function returns \(outputs.text(.compact))"
    case (.raised(let exception, _), .failurePath) where exception.type == "ActionFailed":
      return !isSuccess && exception.message == returned["error"]?.string
        ? nil : "the function raises \(exception.type): \(exception.message)"
    case (.raised(let exception, _), _): return "the function raises \(exception.type): \(exception.message)"
    case (.notJSON(let reason), _): return "the function returns what is no JSON: \(reason)"
    case (.exited, _), (.deadline, _), (.died, _): return "the function does not return"
    }
  }
}
