import ActionChecking
import DataActions
import Diagnostics
import FoundationEssentials
import JSONText
import NativeActions
import PlatformStub
import PythonWorkers
import ScriptRunner
import Workspace

/// Runs an action of the platform's stub: its native form in a simulation, or its script for an action on AWS Lambda.
struct StubRunner: Sendable {
  /// The workspace whose scripts and fixtures are used, as they are at the time; nil where there is none.
  let workspace: Workspace?
  /// The folder of answers; nil where none was given.
  let answers: String?

  /// The steps of a run. What the platform calls them is not documented.
  func run(_ action: NativeAction, _ inputs: JSONTree) async -> [StubOperation] {
    do {
      switch action.integration {
      case .awsLambda: return try await invoke(action, inputs)
      case .genesysCloud, .webServices: return try await simulate(action, inputs)
      }
    } catch {
      return [StubOperation("Prepare the run", .failure(.init(CommandFailure(unexpected: error).words)))]
    }
  }

  private func simulate(_ action: NativeAction, _ inputs: JSONTree) async throws -> [StubOperation] {
    let simulation = NativeSimulation(action, credentials: Self.credentials(of: action))
    let request = Result { () throws(SimulatedFailure) in Self.shown(try simulation.request(for: inputs)) }
    let resolved = StubOperation("Resolve the request", simulated: request)
    guard resolved.isSuccess else { return [resolved] }
    let answer = try await answer(to: action)
    let outputs = Result { () throws(SimulatedFailure) in
      try simulation.outputs(of: answer, status: 200, inputs: inputs)
    }
    return [resolved, StubOperation("Resolve the response", simulated: outputs)]
  }

  private static func shown(_ request: NativeSimulation.RenderedRequest) -> JSONTree {
    .object([
      .init("method", .string(request.method)), .init("url", .string(request.url)),
      .init("headers", .object(request.headers.map { .init($0.name, .string($0.template)) })),
      .init("body", request.body.map { .string($0) } ?? .null),
    ])
  }

  /// Made-up values for the credentials of the integration that the templates of a request name.
  private static func credentials(of action: NativeAction) -> [String: String] {
    let request = action.request
    let texts = [request.urlTemplate, request.template] + request.headers.map(\.template)
    let names = texts.flatMap { text in
      text.split(separator: "credentials.").dropFirst().map { $0.prefix { $0.isLetter || $0.isNumber || $0 == "_" } }
    }
    return Dictionary(names.map { (String($0), RunVariables.madeUp(String($0))) }) { first, _ in first }
  }

  /// Runs the script's `main`, as the function in AWS Lambda does.
  private func invoke(_ action: NativeAction, _ inputs: JSONTree) async throws -> [StubOperation] {
    let name = "Invoke the function"
    guard let (snapshot, source) = try find(action) else {
      return [StubOperation(name, .failure(.init("no action of the workspace is named '\(action.name)'")))]
    }
    let generated = try GeneratedFolder(source, snapshot: snapshot)
    let variables = try RunVariables(
      generated.checked.description, environment: nil, workspace: snapshot.workspace.settings,
      process: ProcessInfo.processInfo.environment)
    let run = ScriptRun(
      script: generated.script, file: generated.scriptPath, definition: generated.definition, inputs: inputs,
      endpoint: .stub(
        StubAnswer(body: try await answer(to: action), givesTokens: generated.checked.tokenURL != nil)),
      settings: variables.settings, secrets: variables.secrets)
    let outcome = try await ScriptRunner(workers: .beside).run(run)
    guard let outputs = outcome.outputs?.members else {
      let words = outcome.diagnostics.map(\.message).joined(separator: "; ")
      return [StubOperation(name, .failure(.init(words.isEmpty ? "the script did not return" : words)))]
    }
    switch generated.checked.description.failureDelivery {
    case .data: return [StubOperation(name, .success(.object(outputs)))]
    case .failurePath where outcome.outputs?["success"]?.boolean == false:
      return [StubOperation(name, .failure(.init(outcome.outputs?["error"]?.string ?? "")))]
    case .failurePath:
      return [StubOperation(name, .success(.object(outputs.filter { $0.name != "success" && $0.name != "error" })))]
    }
  }

  /// The action of the workspace that people see under an action's name, or whose file is named so.
  private func find(_ action: NativeAction) throws -> (snapshot: WorkspaceSnapshot, source: ActionSource)? {
    guard let workspace else { return nil }
    let snapshot = try WorkspaceSnapshot(of: workspace)
    let source = try snapshot.sources.actions.first { source in
      if source.action == action.name { return true }
      guard let bytes = try snapshot.bytes(of: .definition, source.action) else { return false }
      return (try? LocatedJSON(parsing: bytes))?.tree["name"]?.string == action.name
    }
    return source.map { (snapshot, $0) }
  }

  /// What the action's call is answered: from the folder of answers, the fixtures, or a sample that is made up.
  private func answer(to action: NativeAction) async throws -> [UInt8] {
    let found = try find(action)
    let name = found?.source.action ?? action.name
    if let answers, let data = FileManager.default.contents(atPath: "\(answers)/\(name).json") { return Array(data) }
    guard let (snapshot, source) = found else { return Array("{}".utf8) }
    if let fixture = try Fixtures(root: snapshot.workspace.root).first(of: name) { return fixture }
    var diagnostics: [Diagnostic] = []
    let checked = try await ActionPipeline(snapshot: snapshot).check([source], into: &diagnostics)
    guard let action = checked.first?.action else { throw CommandFailure(diagnostics, .findings) }
    return Array(SampleResponse(action).tree.text(.pretty).utf8)
  }
}
