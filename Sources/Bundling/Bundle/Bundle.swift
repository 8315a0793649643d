import ActionChecking
import DataActions
package import Diagnostics
import Generation

/// All files of one target for some actions, but for the manifest: that is of the bytes that are written.
///
/// Only `bundle(_:for:order:)` makes one.
package struct Bundle: Sendable {
  /// What it is for.
  package let target: any BundleTarget
  /// The actions in it.
  package let actions: [BundledAction]
  /// What it was wanted for.
  package let order: BundleOrder
  /// The files, in the order of their paths.
  package let files: [BundleFile]

  fileprivate init(target: any BundleTarget, actions: [BundledAction], order: BundleOrder, files: [BundleFile]) {
    self.target = target
    self.actions = actions
    self.order = order
    self.files = files
  }
}

/// What came of a wish for a bundle.
package struct BundleResult: Sendable {
  /// The bundle, of those actions that the target can hold; nil where it can hold none.
  package let bundle: Bundle?
  /// Why it cannot hold the others, at their lines.
  package let diagnostics: [Diagnostic]
}

/// The bundle of a target for some actions.
package func bundle(_ actions: [BundledAction], for target: any BundleTarget, order: BundleOrder) -> BundleResult {
  var diagnostics: [Diagnostic] = []
  var held: [BundledAction] = []
  var files: [BundleFile] = []
  for action in actions {
    let foreign = foreignValues(of: action.generated, for: order)
    let made = target.files(of: action, for: order)
    diagnostics += made.diagnostics + foreign
    guard let own = made.value, foreign.isEmpty else { continue }
    held.append(action)
    files += own.map { BundleFile(path: "\(action.name)/\($0.path)", content: $0.content) }
  }
  if held.isEmpty { return BundleResult(bundle: nil, diagnostics: diagnostics) }
  files += target.commonFiles(of: held, for: order)
  files.append(BundleFile("README.md", readme(target, held, order)))
  files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  return BundleResult(
    bundle: Bundle(target: target, actions: held, order: order, files: files), diagnostics: diagnostics)
}

private func readme(_ target: any BundleTarget, _ actions: [BundledAction], _ order: BundleOrder) -> String {
  let rows = actions.map { action in
    let words = [action.description.name, action.description.summary].map(MarkdownText.cell)
    return "| `\(action.name)` | \(words[0]) | \(words[1]) |"
  }
  let environment =
    order.environment.map { "\nThe values of settings are those of the environment `\($0.name)`.\n" } ?? ""
  return """
    # \(target.name)

    \(target.summary)
    \(environment)
    | folder | action | what it does |
    |---|---|---|
    \(rows.joined(separator: "\n"))

    ## What to do next

    \(target.nextSteps(for: actions, order: order))

    `manifest.json` names every file with its size and its SHA-256. Written by gcgen; do not edit.

    """
}
