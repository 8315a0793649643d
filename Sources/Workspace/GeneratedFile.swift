/// The files that gcgen writes for each action, in the order they are written.
package enum GeneratedFile: String, CaseIterable, Sendable {
  /// The description as JSON, which stands in for the compiler while its sources are unchanged.
  case description = "description.json"
  /// The script.
  case script = "data_action_script.py"
  /// The contract.
  case definition = "definition.json"

  /// The path from the workspace's root.
  package func path(of action: String) -> String {
    "\(Workspace.generatedFolder)/\(action)/\(rawValue)"
  }

  /// The action that a path below the workspace's root is generated for; nil for any other path.
  package static func action(of path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[0] == Workspace.generatedFolder, SourceFiles.isUsable(parts[1]),
      GeneratedFile(rawValue: parts[2]) != nil
    else { return nil }
    return parts[1]
  }
}
