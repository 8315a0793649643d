import ActionChecking
import ActionHooks
package import Diagnostics
package import Generation
import JSONText
import PythonFindings
import PythonWorkers

extension ScriptLinter {
  /// Each action with its script linted, in their order; any finding at all keeps an action from being one.
  ///
  /// A finding stands where the description says what the line was made for, with the script's line in a note.
  /// Throws `PythonWorkerFailure` where there is no interpreter to ask, and `LintFault` where a rule fails.
  ///
  /// - Parameter linted: is called for each script that is linted.
  package func lint(
    _ actions: [GeneratedAction], linted: @escaping @Sendable () -> Void = {}
  ) async throws -> [Checked<LintedAction>] {
    let requests = actions.map { action in
      LintRequest(
        script: action.script, pythonFloor: pythonFloor, definition: Self.definition(of: action),
        promised: PromisedOutputs(action.checked), hooks: action.hooks
      ).tree
    }
    return try await zip(actions, workers.answers(to: requests, answered: linted)).map { action, answer in
      let found = try Finding.all(in: answer).map { Self.diagnostic($0, in: action) }
      return Checked(found.isEmpty ? LintedAction(generated: action) : nil, found)
    }
  }

  private static func definition(of action: GeneratedAction) -> JSONTree {
    guard let definition = try? LocatedJSON(parsing: Array(action.definition.utf8)).tree else {
      preconditionFailure("a definition that was generated is JSON")
    }
    return definition
  }

  private static func diagnostic(_ finding: Finding, in action: GeneratedAction) -> Diagnostic {
    if finding.isInHooks, let hooks = action.hooks {
      let place = SourceLocation(file: hooks.hooks.file, line: finding.line, column: finding.column)
      return Diagnostic(finding.code, finding.message, at: place)
    }
    let lines = action.script.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.indices.contains(finding.line - 1) ? lines[finding.line - 1].drop { $0 == " " } : ""
    let origin = action.origins[line: finding.line, column: finding.column] ?? action.checked.location(of: "")
    return Diagnostic(
      finding.code, finding.message, at: origin,
      notes: [Note("in line \(finding.line) of the script that was generated: \(text)")])
  }
}
