import ArgumentParser
import Diagnostics
import FoundationEssentials
import JSONText
import Platform
import Workspace

/// `gcgen deploy ACTION`.
struct DeployCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "deploy",
    abstract: "Creates or updates an action in Genesys Cloud, and publishes it.",
    discussion: """
      Without --yes, nothing is sent: each request is printed as it would be, without credentials. Those come from \
      GENESYSCLOUD_OAUTHCLIENT_ID and GENESYSCLOUD_OAUTHCLIENT_SECRET (or the tutorial's GENESYS_CLIENT_ID and \
      GENESYS_CLIENT_SECRET), or are a token in GENESYSCLOUD_ACCESS_TOKEN. What was created is recorded in \
      gcgen.deployed.ENVIRONMENT.json, which is to be committed: the next time is an update, and a run that was \
      interrupted is continued.

      The target 'task-api' uploads the script as the tutorial does. No published interface of Genesys Cloud has that \
      request: it works against 'gcgen platform-stub --task-api', or a server of your own that has it.
      """)
  static let examples = [
    "gcgen deploy FindQueue --target genesys --region mypurecloud.de",
    "gcgen deploy FindQueue --target genesys --region mypurecloud.de --yes",
    "gcgen deploy FindQueue --target genesys --region mypurecloud.de --back --yes",
    "gcgen deploy ListOrders --target genesys --function arn:aws:lambda:eu-central-1:123456789012:function:ListOrders",
    "gcgen platform-stub --port 8080    # and, beside it:",
    "gcgen deploy FindQueue --target genesys --base-url http://127.0.0.1:8080 --yes",
  ]

  @Argument(help: "The action's name.")
  var action: String

  @Option(help: "genesys, as the platform keeps actions; task-api, as the tutorial uploads scripts.")
  var target: DeployTarget

  @OptionGroup(title: "Place") var place: PlaceFlags

  @Option(
    help: ArgumentHelp(
      "Deploy an action that invokes this function in AWS Lambda, which runs the script; the recorded one unless said.",
      valueName: "arn"))
  var function: String?

  @Flag(help: "Send nothing, and print each request; so it is without --yes.")
  var dryRun = false

  @Flag(help: "Do it.")
  var yes = false

  @Flag(help: "Publish again what was published before.")
  var back = false

  @Flag(help: "Take over an action or a draft that gcgen did not create.")
  var adopt = false

  @OptionGroup(title: "Test") var test: TestFlags

  @OptionGroup var workspace: WorkspaceOptions

  @Option(help: "human or json.")
  var format = ReportFormat.human

  func validate() throws {
    if dryRun, yes { throw ValidationError("--dry-run sends nothing and --yes sends everything") }
    if let function, !function.hasPrefix("arn:") {
      throw ValidationError("--function '\(function)' is no ARN, which begins with 'arn:'")
    }
    guard target == .taskAPI else { return }
    if function != nil { throw ValidationError("--function is for --target genesys: task-api uploads the script") }
    if back { throw ValidationError("--back is for --target genesys: the tutorial's request keeps no versions") }
    if adopt { throw ValidationError("--adopt is for --target genesys: the tutorial's request lists no actions") }
  }

  func perform(on console: Console) async throws -> ExitStatus {
    let snapshot = try WorkspaceSnapshot(of: workspace.open(console: console))
    let source = try snapshot.source(named: action)
    let process = ProcessInfo.processInfo.environment
    let run = DeployRun(
      source: source, snapshot: snapshot, destination: try place.destination(snapshot.workspace.settings, process),
      process: process, isDryRun: !yes, console: console)
    let report: DeployReport =
      switch target {
      case .genesys:
        try await run.deploy(
          DeployWish(
            goal: back ? .before : .description, integration: place.integration,
            function: function, adoption: adopt ? .adopt : .refuse, test: test))
      case .taskAPI: try await run.upload()
      }
    tell(report, root: snapshot.workspace.root, console: console)
    return report.status
  }

  private func tell(_ report: DeployReport, root: String, console: Console) {
    switch format {
    case .json: console.data(report.json.text(.pretty))
    case .human:
      console.data(report.text)
      report.diagnostics.say(on: console, root: root)
    }
  }
}

/// Where an action is deployed to.
enum DeployTarget: String, ExpressibleByArgument, CaseIterable {
  /// Genesys Cloud, in the form that it keeps actions in.
  case genesys
  /// What the tutorial calls the Task API.
  case taskAPI = "task-api"
}
