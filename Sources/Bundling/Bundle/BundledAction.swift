import ActionChecking
import DataActions
import Diagnostics
import Generation
package import JSONText
import NativeActions
package import PythonLint
package import ScriptRunner

/// An action with all that bundles are made of, and what its script does when it is tried.
package struct BundledAction: Sendable {
  /// The action with the workspace's transport: what `gcgen generate` writes.
  package let linted: LintedAction
  /// The action as a function carries it: with Python's own client, unless somebody asked for another.
  package let function: LintedAction
  /// The native action with its settings marked, for Terraform to fill in; nil where it takes code.
  let native: NativeAction?
  /// What the script finds in its environment when it is tried: settings and made-up secrets.
  let environment: [String: String]
  /// The calls that a bundle is tried with, and what the script makes of them.
  let trials: [(trial: Trial, outcome: ScriptInvocations.Outcome)]

  /// Tries the script of an action.
  ///
  /// Throws `PythonWorkerFailure` where there is no interpreter.
  package init(
    linted: LintedAction, function: LintedAction, trials: [Trial], environment: [String: String], runner: ScriptRunner
  ) async throws {
    self.linted = linted
    self.function = function
    native = nativeAction(of: linted.generated, settings: .marked).value
    self.environment = environment
    let invocations = ScriptInvocations(
      .script(function.generated.script), calls: trials.map(\.call), environment: environment)
    self.trials = Array(zip(trials, try await runner.outcomes(of: invocations)))
  }

  /// Which action it is: the type's name.
  package var name: String { linted.generated.action }

  /// The action itself.
  var generated: GeneratedAction { linted.generated }

  /// What the author says.
  var description: ActionDescription { linted.generated.checked.description }
}

/// One call of an action, and what its API answers.
package struct Trial: Hashable, Sendable {
  /// What it is, in a few words: `the answer in Fixtures/GetUser/user.json`.
  package let name: String
  /// The inputs.
  package let inputs: JSONTree
  /// The answer's status.
  package let status: Int
  /// The answer's body.
  package let body: [UInt8]

  /// A call with its answer.
  package init(_ name: String, inputs: JSONTree, status: Int = 200, body: [UInt8]) {
    self.name = name
    self.inputs = inputs
    self.status = status
    self.body = body
  }

  /// The call for the interpreter.
  var call: ScriptInvocations.Call {
    ScriptInvocations.Call(
      inputs: inputs, answer: StubAnswer(status: status, body: body, givesTokens: true))
  }
}
