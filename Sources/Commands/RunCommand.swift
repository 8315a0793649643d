import ActionChecking
import ArgumentParser
import DataActions
import Diagnostics
import FoundationEssentials
import Generation
import JSONText
import PythonWorkers
import ScriptRunner
import Workspace

/// `gcgen run ACTION`.
struct RunCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs a generated script, byte for byte as it was written, and prints its outputs.",
    discussion: """
      The script's requests are answered by a stub on this machine unless --live is given. Values of secrets come \
      from the environment variables that the script reads.
      """)
  static let examples = [
    "gcgen run GetUserDetails --input user_id=1",
    "gcgen run GetUserDetails --input user_id=1 --status 404 --verbose",
  ]

  @Argument(help: "The action's name.")
  var action: String

  @Option(
    name: .customLong("input"), parsing: .singleValue,
    help: ArgumentHelp("A value for an input.", valueName: "name=value"))
  var inputs: [String] = []

  @OptionGroup(title: "Answer") var answer: RunFlags

  @Option(help: ArgumentHelp("The environment of gcgen.yaml whose settings are used.", valueName: "name"))
  var env: String?

  @Flag(help: "Show the requests that were made, without secrets, and what the script printed.")
  var verbose = false

  @OptionGroup var workspace: WorkspaceOptions

  @Option(help: "human or json.")
  var format = ReportFormat.human

  func perform(on console: Console) async throws -> ExitStatus {
    let snapshot = try WorkspaceSnapshot(of: workspace.open(console: console))
    let generated = try GeneratedFolder(snapshot.source(named: action), snapshot: snapshot)
    if !generated.isCurrent { console.say("note: '\(action)' changed since it was generated; run gcgen generate") }
    let description = generated.checked.description
    let process = ProcessInfo.processInfo.environment
    var variables = try RunVariables(
      description, environment: try snapshot.workspace.settings.environment(named: env),
      workspace: snapshot.workspace.settings,
      process: process)
    if answer.live, generated.checked.terms.proxy == .environment { variables.takeProxies(of: process) }
    for remark in variables.remarks { console.say("note: \(remark)") }
    let run = ScriptRun(
      script: generated.script, file: generated.scriptPath, definition: generated.definition,
      inputs: try RunInputs(inputs, declared: description.inputs).tree,
      endpoint: try endpoint(for: generated, root: snapshot.workspace.root, console: console),
      settings: variables.settings,
      secrets: variables.secrets,
      secretInputs: Set(description.inputs.filter(\.secret).map(\.name)))
    let outcome = try await ScriptRunner(workers: .beside).run(run)
    let report = RunReport(
      outcome: outcome,
      diagnostics: DiagnosticReport(try await generated.atTheDescription(outcome.diagnostics)))
    tell(report, root: snapshot.workspace.root, console: console)
    return report.diagnostics.hasErrors ? .findings : .done
  }

  private func endpoint(
    for generated: GeneratedFolder, root: String, console: Console
  ) throws -> ScriptRun.Endpoint {
    if answer.live { return .live }
    let headers = try answer.headers
    let status = answer.status ?? 200
    return .stub(
      StubAnswer(
        status: status, headers: headers,
        body: try body(status: status, generated: generated, root: root, console: console),
        delay: .milliseconds(Int64((answer.delay ?? 0) * 1000)), givesTokens: generated.checked.tokenURL != nil))
  }

  private func body(
    status: Int, generated: GeneratedFolder, root: String, console: Console
  ) throws -> [UInt8] {
    if let file = answer.response {
      guard let data = FileManager.default.contents(atPath: try absolute(file)) else {
        throw ValidationError("--response '\(file)' cannot be read")
      }
      return Array(data)
    }
    guard (200...299).contains(status) else { return Array("{}".utf8) }
    if let fixture = try Fixtures(root: root).first(of: action) { return fixture }
    let sample = SampleResponse(generated.checked)
    for name in sample.unmet {
      console.say(
        "note: no sample could be made that has a value for '\(name)': give one with --response, or as a file in "
          + Fixtures.folder(of: action))
    }
    return Array(sample.tree.text(.pretty).utf8)
  }

  private func tell(_ report: RunReport, root: String, console: Console) {
    if verbose {
      console.sayRaw(report.requests)
      console.sayRaw(report.outcome.standardOutput + report.outcome.standardError)
    }
    switch format {
    case .json: console.data(report.json.text(.pretty))
    case .human:
      if let outputs = report.outcome.outputs { console.data(outputs.text(.pretty)) }
      if let traceback = report.traceback { console.sayRaw(traceback) }
      report.diagnostics.say(on: console, root: root)
    }
  }
}
