package import JSONText
package import NativeActions

extension PlatformStub {
  /// `POST /integrations/actions/{id}/test` and `…/draft/test`: `TestExecutionResult`.
  func test(_ action: StubAction, _ state: StubAction.State, _ request: StubRequest) async -> StubReply {
    guard let inputs = request.json else { return Self.notJSON }
    let operations = await run(action, state, inputs)
    var members: [JSONTree.Member] = [
      .init("operations", .array(operations.enumerated().map { Self.json($1, step: $0 + 1) }))
    ]
    switch operations.last?.result {
    case .success(let result)?: members += [.init("finalResult", result), .init("success", .boolean(true))]
    case .failure(let failure)?:
      members += [
        .init("error", Self.remoteError(failure.message)), .init("success", .boolean(false)),
      ]
    case nil: members.append(.init("success", .boolean(false)))
    }
    return .json(.object(members))
  }

  /// `POST /integrations/actions/{id}/execute`: the outputs, or an error.
  func execute(_ action: StubAction, _ request: StubRequest) async -> StubReply {
    guard let state = action.published else { return Self.notFound(action.id) }
    guard let inputs = request.json else { return Self.notJSON }
    switch await run(action, state, inputs).last?.result {
    case .success(let outputs)?: return .json(outputs)
    case .failure(let failure)?: return .content(status: 500, .json(Self.remoteError(failure.message)))
    case nil: return .error(500, "internal.server.error", "nothing was run")
    }
  }

  private func run(_ action: StubAction, _ state: StubAction.State, _ inputs: JSONTree) async -> [StubOperation] {
    let members: [JSONTree.Member] = [
      .init("name", .string(state.name)), .init("config", state.config), .init("contract", state.contract),
    ]
    guard let type = NativeAction.IntegrationType(rawValue: action.integration.type),
      let native = NativeAction(.object(members), integration: type)
    else { return [.init("read the action", .failure(.init("the action has no request")))] }
    return await run(native, inputs)
  }

  private static func json(_ operation: StubOperation, step: Int) -> JSONTree {
    var members: [JSONTree.Member] = [.init("step", .integer(step)), .init("name", .string(operation.name))]
    switch operation.result {
    case .success(let result): members += [.init("success", .boolean(true)), .init("result", result)]
    case .failure(let failure):
      members += [
        .init("success", .boolean(false)),
        .init("error", StubReply.errorBody(400, "bad.request", failure.message)),
      ]
    }
    return .object(members)
  }

  private static func remoteError(_ message: String) -> JSONTree {
    StubReply.errorBody(500, "internal.server.error", message, details: [("ACTION.REMOTE_ENDPOINT", "")])
  }
}

/// One step of a run, in order; the last one has the outputs, or the failure.
package struct StubOperation: Sendable {
  /// Why a step failed.
  package struct Failure: Error, Hashable, Sendable {
    /// In words.
    let message: String

    /// A failure in words.
    package init(_ message: String) { self.message = message }
  }

  let name: String
  let result: Result<JSONTree, Failure>

  /// A step of the simulation.
  package init(_ name: String, simulated: Result<JSONTree, SimulatedFailure>) {
    self.init(name, simulated.mapError { Failure($0.message) })
  }

  /// Whether the next step can be made.
  package var isSuccess: Bool { if case .success = result { true } else { false } }

  /// A step with what came of it.
  package init(_ name: String, _ result: Result<JSONTree, Failure>) {
    self.name = name
    self.result = result
  }
}
