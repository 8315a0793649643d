import ActionChecking
import ArgumentParser
import Bundling
import Diagnostics
import FoundationEssentials
import Generation
import JSONText
import PythonLint
import Workspace

/// `gcgen bundle [ACTION…] --target T --output DIR`.
struct BundleCommand: Verb {
  static let configuration = CommandConfiguration(
    commandName: "bundle",
    abstract: "Writes what other tools take: a function for AWS Lambda, a native action, Terraform, a flow's call.",
    discussion: """
      Each target gets a folder below --output with a manifest and a README that names the next commands. A bundle is \
      opened again and tried before it takes the place of the one before; the same workspace gives the same bytes on \
      every machine. What a target cannot hold is said with its line, and the other actions are bundled all the same.
      """)
  static let examples = [
    "gcgen bundle --target lambda --output bundles",
    "gcgen bundle UpdateTicket --target genesys --target architect --output bundles --env production",
    "gcgen bundle --list",
  ]

  @OptionGroup var actions: ActionArguments

  @Option(
    name: .customLong("target"), parsing: .singleValue,
    help: ArgumentHelp("What the bundle is for; may be given several times.", valueName: "target"))
  var targets: [String] = []

  @Option(help: ArgumentHelp("The folder that the bundles' folders are written to.", valueName: "dir"))
  var output: String?

  @Option(help: ArgumentHelp("The environment of gcgen.yaml whose values go into the bundles.", valueName: "name"))
  var env: String?

  @Option(
    help: ArgumentHelp(
      "A folder with the wheels of the transport 'requests', instead of PyPI.", valueName: "dir"))
  var wheels: String?

  @Flag(help: "List the targets.")
  var list = false

  @OptionGroup var workspace: WorkspaceOptions

  @Option(help: "human or json.")
  var format = ReportFormat.human

  func validate() throws {
    if list { return }
    if targets.isEmpty { throw ValidationError("--target says what the bundle is for: \(Self.words)") }
    if output == nil { throw ValidationError("--output says where the bundles are written") }
    for target in targets where !bundleTargets.contains(where: { $0.name == target }) {
      let near = nearestWord(to: target, among: bundleTargets.map(\.name)).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("'\(target)' is no target: \(Self.words)\(near)")
    }
  }

  func perform(on console: Console) async throws -> ExitStatus {
    if list {
      for target in bundleTargets { console.data("\(target.name.padded(to: 10)) \(target.summary)\n") }
      return .done
    }
    let progress = Progress(console: console, format: format)
    defer { progress.clear() }
    let snapshot = try WorkspaceSnapshot(of: workspace.open(console: console))
    let environment = try snapshot.workspace.settings.environment(named: env)
    let preparation = BundlePreparation(snapshot: snapshot, environment: environment, progress: progress)
    var (bundled, diagnostics) = try await preparation.run(try actions.sources(in: snapshot))
    diagnostics = snapshot.sources.diagnostics + diagnostics
    let order = BundleOrder(
      environment: environment, environments: snapshot.workspace.settings.terms.environments,
      packages: try await packages(for: bundled, snapshot: snapshot),
      pythonFloor: snapshot.workspace.settings.pythonFloor)
    let writing = BundleWriting(folder: try absolute(output ?? ""), progress: progress)
    var written: [BundleWriting.Written] = []
    for target in wanted {
      let made = bundle(bundled, for: target, order: order)
      diagnostics += made.diagnostics
      guard let bundle = made.bundle else { continue }
      let result = try await writing.write(bundle)
      diagnostics += result.diagnostics
      if let value = result.value { written.append(value) }
    }
    let placed = try await ActionPipeline(snapshot: snapshot, progress: progress).placedInSwift(
      diagnostics, of: bundled.map(\.linted.generated.checked))
    progress.clear()
    let report = DiagnosticReport(placed)
    tell(written, report, root: snapshot.workspace.root, console: console)
    return report.hasErrors ? .findings : .done
  }

  /// The targets that were named, in the order of the table.
  private var wanted: [any BundleTarget] { bundleTargets.filter { targets.contains($0.name) } }

  /// What functions need beside themselves.
  private func packages(for actions: [BundledAction], snapshot: WorkspaceSnapshot) async throws -> [ZipEntry] {
    let needsPackages = actions.contains { $0.function.generated.checked.client == .requests }
    guard needsPackages, wanted.contains(where: \.hasFunctions) else { return [] }
    return try await Wheels(folder: wheels, root: snapshot.workspace.root).entries()
  }

  private func tell(
    _ written: [BundleWriting.Written], _ report: DiagnosticReport, root: String, console: Console
  ) {
    switch format {
    case .json:
      let bundles = written.map { written in
        JSONTree.object([
          .init("target", .string(written.bundle.target.name)), .init("folder", .string(written.path)),
          .init("files", .integer(written.files)),
          .init("actions", .array(written.bundle.actions.map { .string($0.name) })),
        ])
      }
      console.data(
        JSONTree.object([.init("bundles", .array(bundles)), .init("diagnostics", report.json)]).text(.pretty))
    case .human:
      for written in written {
        let count = written.bundle.actions.count
        console.data(
          "written  \(written.path)  \(count) action\(count == 1 ? "" : "s"), \(written.files) files, proven\n")
      }
      report.say(on: console, root: root)
    }
  }

  private static let words = bundleTargets.map(\.name).joined(separator: ", ")
}

extension String {
  /// The text with spaces behind it up to a width.
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
