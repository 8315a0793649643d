import ArgumentParser
import Diagnostics
import JSONText
import Workspace

/// `gcgen generate [ACTION…]`.
struct GenerateCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes the script and the definition of each action whose description changed.",
    discussion: """
      Scripts are linted before they are written; a finding leaves that action's old files alone. A generated file \
      that was edited by hand is left alone, too, and the edit is shown. With --watch, gcgen goes on: it generates \
      again whenever something in Actions, Responses, Fixtures, Schemas or gcgen.yaml is not what it was, one line for \
      each time, until Ctrl-C.
      """)
  static let examples = [
    "gcgen generate", "gcgen generate GetUserDetails --diff", "gcgen generate --check", "gcgen generate --watch",
  ]

  @OptionGroup var actions: ActionArguments
  @OptionGroup var workspace: WorkspaceOptions

  @Flag(help: "Write nothing; exit with 1 if anything would change.")
  var check = false

  @Flag(help: "Write nothing; show what would change.")
  var diff = false

  @Flag(help: "Write over generated files that were edited by hand.")
  var force = false

  @Flag(help: "Go on, and generate again after each change.")
  var watch = false

  @Option(help: "human or json.")
  var format = ReportFormat.human

  func validate() throws {
    if watch, check || diff {
      throw ValidationError("--watch writes what changes; it goes with neither --check nor --diff")
    }
  }

  func perform(on console: Console) async throws -> ExitStatus {
    let round = GenerationRound(
      actions: actions, edits: force ? .takeOver : .keep, effect: isDryRun ? .nothing : .write,
      progress: Progress(console: console, format: format))
    let root = try workspace.root()
    if watch { try await Watch(root: root, round: round, format: format, console: console).run() }
    let report = try await round.run(in: WorkspaceOptions.open(root, console: console))
    tell(report, root: root, console: console)
    return report.isClean && !(check && !report.plan.changes.isEmpty) ? .done : .findings
  }

  private var isDryRun: Bool { check || diff }

  private func tell(_ report: GenerateReport, root: String, console: Console) {
    switch format {
    case .json: console.data(report.json.text(.pretty))
    case .human:
      for change in report.plan.changes {
        console.data(
          diff
            ? UnifiedDiff(change).text(style: console.outputStyle)
            : "\(change.word)  \(change.path)\n")
      }
      report.sayComplaints(on: console, root: root)
      console.say(report.summary(isDryRun: isDryRun))
    }
  }
}
