import ArgumentParser
import Workspace

extension NewCommand {
  /// Copies an action of the workspace, with its hooks and its fixtures. Nothing is compiled, and nothing overwritten.
  func copy(_ action: String, as name: String, on console: Console) throws -> ExitStatus {
    guard flags.isBare else { throw ValidationError("only --title can be given beside --like") }
    let root = try root()
    let sources = try SourceFiles.read(below: root)
    let source = try sources.action(named: action)
    switch source.language {
    case .swift: try checkName(name)
    case .json:
      guard SourceFiles.isUsable(name) else { throw ValidationError("'\(name)' cannot be an action's name") }
    }
    let copy = try ActionCopy(of: source, as: name, title: flags.title, below: root)
    try refuse(name, at: copy.files.map(\.path), in: sources, below: root)
    for file in copy.files {
      try WorkspaceFile.write(file.bytes, to: file.path, below: root)
      console.data("new  \(file.path)\n")
    }
    if !copy.hasNewTitle { console.say("The title is no plain text and stays; 'let name' says what people see.") }
    sayNext(on: console)
    return .done
  }
}
