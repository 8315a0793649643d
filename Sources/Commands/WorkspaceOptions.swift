import ArgumentParser
import Diagnostics
import FoundationEssentials
import Workspace

/// Which workspace a verb works in.
struct WorkspaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The workspace's folder, instead of the one around the current folder.", valueName: "dir"))
  var workspace: String?

  /// The workspace that was meant, with its settings.
  func open(console: Console) throws -> Workspace { try Self.open(root(), console: console) }

  /// The workspace at a root, with its settings.
  static func open(_ root: String, console: Console) throws -> Workspace {
    let checked = try Workspace.open(at: root)
    let report = DiagnosticReport(checked.diagnostics)
    report.say(on: console, root: root)
    guard let workspace = checked.value else { throw CommandFailure([], .usage) }
    return workspace
  }

  /// The same; nil where none was named and there is none here.
  func openIfThere(console: Console) throws -> Workspace? {
    if workspace == nil, try nearestRoot() == nil { return nil }
    return try open(console: console)
  }

  /// The root of the workspace that was meant; a usage failure with GC901 where there is none.
  func root() throws -> String {
    if let root = try nearestRoot() { return root }
    let message =
      workspace.map { "there is no gcgen.yaml in '\($0)'" }
      ?? "there is no gcgen.yaml in this folder or any above it"
    throw CommandFailure([Diagnostic(.noWorkspace, message, at: nil)], .usage)
  }

  private func nearestRoot() throws -> String? {
    guard let workspace else { return Workspace.root(enclosing: try currentFolder()) }
    let folder = try absolute(workspace)
    return Workspace.isRoot(folder) ? folder : nil
  }
}

/// A path as seen from the current folder.
func absolute(_ path: String) throws -> String {
  path.hasPrefix("/") ? path : try currentFolder() + "/" + path
}

/// The folder that the command was typed in; a failure with GC922 where it was removed since, for what is meant from
/// there would be looked for at the root of the disk.
func currentFolder() throws -> String {
  let path = FileManager.default.currentDirectoryPath
  if path.isEmpty {
    throw CommandFailure([Diagnostic(.disk, "the current folder does not exist any more", at: nil)], .environment)
  }
  return path
}
