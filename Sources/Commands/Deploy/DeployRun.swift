import ActionChecking
import Bundling
import ContentHash
import DataActions
import Diagnostics
import Generation
import JSONText
import NativeActions
import Platform
import PythonLint
import PythonWorkers
import Synchronization
import Workspace

/// One run of `gcgen deploy`.
struct DeployRun {
  let source: ActionSource
  let snapshot: WorkspaceSnapshot
  let destination: Destination
  let process: [String: String]
  let isDryRun: Bool
  let console: Console

  private var action: String { source.action }
  private var file: RecordFile { RecordFile(root: snapshot.workspace.root, environment: destination.recordName) }

  /// Takes the action into Genesys Cloud, in the form that it keeps actions in.
  func deploy(_ wish: DeployWish) async throws -> DeployReport {
    let generated = try await generated()
    let entry = try file.read().actions[action]
    let form = form(of: generated, function: wish.function ?? entry?.function)
    let remarks = try await placed(form.diagnostics, generated.checked)
    guard let native = form.value else { return DeployReport(action, .stopped, remarks, .findings) }
    DiagnosticReport(remarks).say(on: console, root: snapshot.workspace.root)
    let description = generated.checked.description
    let test = try wish.test.plan(for: description)
    if let remark = test.remark { console.say("note: \(remark)") }
    var plan = DeployPlan(
      action: DeployableAction(native, description: generated.checked.hash.description), wish: wish, test: test.test,
      entry: entry)
    if isDryRun { plan.test = plan.test.hiding(Set(description.inputs.filter(\.secret).map(\.name))) }
    do {
      return isDryRun ? try await rehearse(plan) : try await carryOut(plan)
    } catch let refusal as DeploymentRefusal {
      return try await stopped(by: refusal, plan.action, generated.checked)
    } catch let failure as PlatformFailure {
      return try await stopped(by: failure, generated.checked)
    }
  }

  /// What the platform keeps: the action itself, or one that invokes a function, which runs the script.
  private func form(of generated: GeneratedAction, function: String?) -> Checked<NativeAction> {
    if let function { return Checked(lambdaAction(of: generated, functionARN: function)) }
    let settings = snapshot.workspace.settings
    let order = BundleOrder(
      environment: destination.environment, environments: settings.terms.environments,
      pythonFloor: settings.pythonFloor)
    let native = nativeAction(of: generated, for: order)
    // A stub on this machine may well be tried with a server beside it.
    let foreign = destination.hosts.areOfThisMachine ? [] : foreignValues(of: generated, for: order)
    return Checked(native.value, native.diagnostics + foreign)
  }

  private func rehearse(_ plan: DeployPlan) async throws -> DeployReport {
    let shown = Mutex<[PlatformRequest]>([.token])
    let rehearsal = Rehearsal(plan.action, integration: plan.wish.integration, entry: plan.entry) { request in
      shown.withLock { $0.append(request) }
    }
    var deployment = plan.deployment(over: rehearsal, save: { _ in }, say: { _ in })
    _ = try await deployment.run()
    return rehearsed(shown.withLock { $0 })
  }

  private func carryOut(_ plan: DeployPlan) async throws -> DeployReport {
    let (file, action, console) = (file, action, console)
    let deployed = try await connected { connection, credentials in
      var deployment = plan.deployment(
        over: try await connection.signedIn(with: credentials),
        save: { entry in try file.change { $0.actions[action] = entry } },
        say: { console.say("\(action): \($0)") })
      return try await deployment.run()
    }
    guard let id = deployed.id, let version = deployed.published?.version else {
      preconditionFailure("a deployment that ends well has published something")
    }
    return DeployReport(action, .published(id: id, version: version))
  }

  /// Uploads the script as the tutorial does.
  func upload() async throws -> DeployReport {
    console.say("note: no published interface of Genesys Cloud has this request; it is for servers that do")
    let generated = try await linted()
    let upload = ScriptUpload(taskUpload(of: generated))
    let hash = generated.checked.hash.description
    if let uploaded = try file.read().scripts[action] {
      if uploaded.description == hash { return DeployReport(action, .uploaded(id: uploaded.id)) }
      let message = "'\(action)' is uploaded as \(uploaded.id), and the tutorial names no request that changes it"
      let note = Note("its entry under 'scripts' in \(file.name) keeps it from being uploaded a second time")
      let complaint = Diagnostic(.foreignAction, message, at: generated.checked.location(of: ""), notes: [note])
      return DeployReport(action, .stopped, try await placed([complaint], generated.checked), .findings)
    }
    if isDryRun {
      let signIn = upload.signIn(.client(id: "CLIENT-ID", secret: "CLIENT-SECRET"))
      return rehearsed([signIn, upload.request].compactMap(\.self))
    }
    do {
      let id = try await connected { try await upload.run(over: $0, credentials: $1) }
      try file.change { $0.scripts[action] = .init(id: id, description: hash) }
      return DeployReport(action, .uploaded(id: id))
    } catch let failure as PlatformFailure {
      return try await stopped(by: failure, generated.checked)
    }
  }

  /// The action with its script, which goes nowhere from here and so is not linted.
  private func generated() async throws -> GeneratedAction {
    var diagnostics: [Diagnostic] = []
    let generated = try await ActionPipeline(snapshot: snapshot).generate([source], into: &diagnostics)
    return try the(generated.first?.action, diagnostics)
  }

  private func linted() async throws -> GeneratedAction {
    let outcome = try await ActionPipeline(snapshot: snapshot).run([source])
    return try the(outcome.linted.first?.action.generated, outcome.diagnostics)
  }

  private func the(_ action: GeneratedAction?, _ diagnostics: [Diagnostic]) throws -> GeneratedAction {
    guard let action else { throw CommandFailure(diagnostics, .findings) }
    DiagnosticReport(diagnostics).say(on: console, root: snapshot.workspace.root)
    return action
  }

  private func connected<Result: Sendable>(
    _ body: @escaping @Sendable (PlatformConnection, PlatformCredentials) async throws -> Result
  ) async throws -> Result {
    let credentials = try credentials()
    let (hosts, network) = (destination.hosts, NetworkTerms(environment: process))
    return try await PythonWorkers.beside.withSession(deadline: PlatformConnection.patience) { session in
      try await body(PlatformConnection(to: hosts, session: session, network: network), credentials)
    }
  }

  private func credentials() throws -> PlatformCredentials {
    do throws(MissingCredentials) {
      return try PlatformCredentials(environment: process)
    } catch {
      let names = error.variables.joined(separator: " and ")
      let message = "\(names) \(error.variables.count == 1 ? "is" : "are") not set"
      throw CommandFailure([Diagnostic(.noCredentials, message, at: nil)], .usage)
    }
  }

  private func rehearsed(_ requests: [PlatformRequest]) -> DeployReport {
    console.say("nothing was sent: --yes does it")
    return DeployReport(action, .rehearsed(requests.map { $0.shown(hosts: destination.hosts) }))
  }
}

extension DeployRun {
  private func stopped(
    by refusal: DeploymentRefusal, _ deployable: DeployableAction, _ checked: CheckedAction
  ) async throws -> DeployReport {
    let words = RefusalWords(
      action: action, native: deployable.native, places: DescriptionPlaces(checked), record: file.name,
      names: Set(snapshot.sources.actions.map(\.action)))
    return DeployReport(action, .stopped, try await placed(words.diagnostics(for: refusal), checked), .findings)
  }

  private func stopped(by failure: PlatformFailure, _ checked: CheckedAction) async throws -> DeployReport {
    let words = FailureWords(failure, hosts: destination.hosts)
    let complaints = words.diagnostics(DescriptionPlaces(checked))
    return DeployReport(action, .stopped, try await placed(complaints, checked), words.status)
  }

  /// Complaints with their places in the file that a person wrote, where they can be had.
  private func placed(_ diagnostics: [Diagnostic], _ checked: CheckedAction) async throws -> [Diagnostic] {
    try await ActionPipeline(snapshot: snapshot).placedInSwift(diagnostics, of: [checked])
  }
}
