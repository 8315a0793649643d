package import Diagnostics

/// A place that bundles are for. Each has a folder beside this one, and an entry in the table.
package protocol BundleTarget: Sendable {
  /// The word on the command line, and the bundle's folder.
  var name: String { get }
  /// What comes out, in one line.
  var summary: String { get }
  /// Whether it has functions in it, which bring the packages of their transport.
  var hasFunctions: Bool { get }

  /// The files for one action, their paths from the action's folder; no value where it cannot be held, with the reasons.
  func files(of action: BundledAction, for order: BundleOrder) -> Checked<[BundleFile]>

  /// The files that all its actions have in common, their paths from the bundle's folder.
  func commonFiles(of actions: [BundledAction], for order: BundleOrder) -> [BundleFile]

  /// What the README says to do next, in Markdown.
  func nextSteps(for actions: [BundledAction], order: BundleOrder) -> String

  /// What is wrong with the files of an action as they are on disk; nothing where they do what the description says.
  func faults(of action: BundledAction, in folder: BundleFolder, for order: BundleOrder) async throws -> [String]
}

extension BundleTarget {
  package var hasFunctions: Bool { false }

  package func commonFiles(of actions: [BundledAction], for order: BundleOrder) -> [BundleFile] { [] }
}

/// All targets, in the order in which they are listed.
package let bundleTargets: [any BundleTarget] = [
  TaskAPITarget(), LambdaTarget(), GenesysTarget(), TerraformTarget(), ArchitectTarget(),
]
