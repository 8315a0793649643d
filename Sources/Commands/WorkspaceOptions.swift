import ArgumentParser
import Diagnostics
import FoundationEssentials
import Workspace

/// Which workspace a verb works in.
struct WorkspaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The workspace's folder, instead of the one around the current folder.", valueName: "dir"))
  var workspace: String?

  /// The workspace that was meant, with its settings.
  func open(console: Console) throws -> Workspace {
    guard let root = root() else {
      let message =
        workspace.map { "there is no gcgen.yaml in '\($0)'" }
        ?? "there is no gcgen.yaml in this folder or any above it"
      throw CommandFailure([Diagnostic(.noWorkspace, message, at: nil)], .usage)
    }
    let checked = try Workspace.open(at: root)
    let report = DiagnosticReport(checked.diagnostics)
    report.say(on: console, root: root)
    guard let workspace = checked.value else { throw CommandFailure([], .usage) }
    return workspace
  }

  private func root() -> String? {
    guard let workspace else { return Workspace.root(enclosing: FileManager.default.currentDirectoryPath) }
    let folder = absolute(workspace)
    return Workspace.isRoot(folder) ? folder : nil
  }
}

/// A path as seen from the current folder.
func absolute(_ path: String) -> String {
  path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
}
