import ArgumentParser
import Diagnostics
import FoundationEssentials
import JSONText
import PythonLint
import Workspace

/// `gcgen lint FILE` and `gcgen lint [ACTION…]`.
struct LintCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Lints a script that a person wrote, or what the workspace's actions generate.",
    discussion: """
      A script is parsed at the workspace's Python floor and held against its definition; it is never run. Actions \
      are taken from description to script, and nothing is written; the paths of their outputs are tried on the sample \
      responses in Fixtures/NAME/*.json.
      """)
  static let examples = ["gcgen lint data_action_script.py --definition definition.json", "gcgen lint GetUserDetails"]

  @Argument(help: "A Python file, or the names of actions; all actions without any.")
  var subjects: [String] = []

  @Option(
    help: ArgumentHelp("The definition of the script; the definition.json beside it unless said.", valueName: "file"))
  var definition: String?

  @OptionGroup var workspace: WorkspaceOptions

  @Option(help: "human or json.")
  var format = ReportFormat.human

  func perform(on console: Console) async throws -> ExitStatus {
    if definition != nil || subjects.contains(where: { $0.hasSuffix(".py") }) {
      guard subjects.count == 1 else { throw ValidationError("one script is linted at a time, with its definition") }
      return tell(DiagnosticReport(try await lint(file: subjects[0], console: console)), root: nil, on: console)
    }
    let snapshot = try WorkspaceSnapshot(of: workspace.open(console: console))
    let sources = try snapshot.sources(named: subjects)
    let progress = Progress(console: console, format: format)
    defer { progress.clear() }
    let outcome = try await ActionPipeline(snapshot: snapshot, progress: progress).run(sources)
    progress.clear()
    return tell(
      DiagnosticReport(snapshot.sources.diagnostics + outcome.diagnostics), root: snapshot.workspace.root, on: console)
  }

  private func lint(file: String, console: Console) async throws -> [Diagnostic] {
    let script = try text(of: file)
    let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
    let definition = definition ?? folder + "definition.json"
    let tree: JSONTree
    do {
      tree = try LocatedJSON(parsing: try bytes(of: definition)).tree
    } catch let error as JSONSyntaxError {
      let place = "\(definition):\(error.position.line):\(error.position.column)"
      throw ValidationError("\(place): \(error.message)")
    }
    let linter = try await ScriptLinter(for: try settings(console: console))
    return try await linter.lint(script: script, file: file, definition: tree)
  }

  /// Those of the workspace around, if there is one.
  private func settings(console: Console) throws -> Settings {
    let isInside = try workspace.workspace != nil || Workspace.root(enclosing: currentFolder()) != nil
    return isInside ? try workspace.open(console: console).settings : Settings()
  }

  private func text(of file: String) throws -> String {
    guard let text = String(validating: try bytes(of: file), as: UTF8.self) else {
      throw ValidationError("'\(file)' is not UTF-8")
    }
    return text
  }

  private func bytes(of file: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: try absolute(file)) else {
      throw ValidationError("'\(file)' cannot be read")
    }
    return Array(data)
  }

  private func tell(_ report: DiagnosticReport, root: String?, on console: Console) -> ExitStatus {
    switch format {
    case .json: console.data(report.json.text(.pretty))
    case .human:
      console.data(report.human(style: console.outputStyle, line: SourceLines(root: root).line))
      console.say(report.summary ?? "nothing to complain of")
    }
    return report.hasErrors ? .findings : .done
  }
}
