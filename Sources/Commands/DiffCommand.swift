import ArgumentParser
import ContractChanges
import Diagnostics
import JSONText
import Workspace

/// `gcgen diff [OLD [NEW]]`.
struct DiffCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what a change means for the published actions and for the flows that call them.",
    discussion: """
      Each side is a git revision, a folder that is a workspace, or the JSON of a description or a definition. A change \
      has no effect, can be made in place, needs a new action (a published contract is fixed), or breaks flows; the \
      exit status is 1 where one breaks flows.
      """)
  static let examples = [
    "gcgen diff", "gcgen diff main --flows ../flows", "gcgen diff v1.2 HEAD --format markdown",
    "gcgen diff old/definition.json Generated/GetUserDetails/definition.json",
  ]

  @Argument(help: "What it was before; what is committed, HEAD, unless said.")
  var old: String?

  @Argument(help: "What it is now; the files of the workspace unless said.")
  var new: String?

  @Option(
    name: .customLong("action"), parsing: .singleValue,
    help: ArgumentHelp("Compare only the action of this name; can be given several times.", valueName: "name"))
  var actions: [String] = []

  @Option(
    help: ArgumentHelp(
      "A folder of flows, as Architect or Archy exports them; those that use what changed are named.",
      valueName: "dir"))
  var flows: String?

  @Option(help: "breaking: exit with 0 all the same.")
  var allow: Allowed?

  @OptionGroup var workspace: WorkspaceOptions

  @Option(help: "human, json or markdown.")
  var format = DiffFormat.human

  /// What is no finding.
  enum Allowed: String, ExpressibleByArgument, CaseIterable {
    /// A change that breaks flows.
    case breaking
  }

  /// How the differences are printed.
  enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case human
    /// For programs.
    case json
    /// For a pull request.
    case markdown
  }

  func perform(on console: Console) async throws -> ExitStatus {
    let known = KnownFlows(try flows.map(flowFolder))
    var opened: Workspace?
    let sides = try await DiffSides(
      old.map(DiffSubject.init) ?? .revision("HEAD"), new.map(DiffSubject.init) ?? .workingTree, actions: actions
    ) {
      let workspace = try opened ?? workspace.open(console: console)
      opened = workspace
      return workspace
    }
    let found = try await Comparison(sides: sides).differences()
    let report = DiffReport(
      found.actions, sides: sides, flows: known,
      diagnostics: sides.old.diagnostics + sides.new.diagnostics + found.diagnostics + known.diagnostics)
    tell(report, root: opened?.root, on: console)
    let breaks = report.worst == .breaksFlows && allow != .breaking
    return breaks || report.diagnostics.hasErrors ? .findings : .done
  }

  private func flowFolder(_ folder: String) throws -> FlowFolder {
    guard let flows = try FlowFolder.read(folder, below: currentFolder()) else {
      throw ValidationError("--flows '\(folder)' is no folder")
    }
    // Where no flow was read, none would be broken, whatever changed.
    if flows.fileCount == 0 { throw ValidationError("--flows '\(folder)' has no *.yaml file") }
    return flows
  }

  private func tell(_ report: DiffReport, root: String?, on console: Console) {
    switch format {
    case .json: console.data(report.json.text(.pretty))
    case .markdown: console.data(report.markdown)
    case .human: console.data(report.human(style: console.outputStyle))
    }
    if format != .json { report.diagnostics.say(on: console, root: root) }
    if format == .human { console.say(report.summary) }
  }
}
