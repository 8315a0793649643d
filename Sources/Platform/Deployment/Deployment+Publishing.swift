import JSONText

extension Deployment {
  /// Lets the platform say what it thinks of the draft.
  func validate(_ id: String) async throws {
    let result = try await calls.answer(to: .validation(of: id))
    let errors = (result["errors"]?.elements ?? []).map { ErrorBody($0) }
    guard result["valid"]?.boolean == true else { throw DeploymentRefusal.invalid(errors) }
    say("the draft is valid")
  }

  /// Runs the draft once, as a flow would.
  func runTest(_ id: String) async throws {
    guard case .run(let inputs) = test else { return }
    let result = try await calls.answer(to: .test(id, inputs: inputs))
    if result["success"]?.boolean == true {
      say("the test succeeded")
      return
    }
    let operations = (result["operations"]?.elements ?? []).filter { $0["success"]?.boolean != true }
    let failed = operations.map { FailedOperation(name: $0["name"]?.string ?? "", error: ErrorBody($0["error"])) }
    throw DeploymentRefusal.testFailed(failed.isEmpty ? [.init(name: "", error: ErrorBody(result["error"]))] : failed)
  }

  /// Publishes the draft, and reads back what became of it.
  mutating func publish(
    _ draft: FoundAction.Draft, _ revision: DeployedAction.Revision, over found: FoundAction
  ) async throws -> DeployedAction {
    let replaced = try await replaced(found)
    try begin(.publish, revision)
    _ = try await calls.answer(to: .publish(draft.id, version: draft.version))
    let published = try await calls.answer(to: .action(draft.id), as: FoundAction.Published.init)
    try finish(revision, version: published.version, replaced: replaced)
    guard let entry else { preconditionFailure("what is published has been recorded") }
    say("published version \(published.version) of \(draft.id)")
    return entry
  }

  /// What is published until now: as it is recorded, or else, where somebody else published it, as the platform has it.
  private func replaced(_ found: FoundAction) async throws -> DeployedAction.Revision? {
    guard let id = found.id, let published = found.published else { return nil }
    if let recorded = entry?.published, recorded.version == published.version { return recorded }
    return .init(
      version: published.version, description: "", config: try await whole(published.config, of: id))
  }

  /// A configuration with the texts of its templates, which the platform gives separately.
  private func whole(_ config: JSONTree, of id: String) async throws -> JSONTree {
    let request = try await whole(config["request"], "requestTemplate", file: "requesttemplate.vm", of: id)
    let response = try await whole(config["response"], "successTemplate", file: "successtemplate.vm", of: id)
    let others = (config.members ?? []).filter { $0.name != "request" && $0.name != "response" }
    return .object(others + [.init("request", request), .init("response", response)])
  }

  private func whole(_ part: JSONTree?, _ name: String, file: String, of id: String) async throws -> JSONTree {
    let members = (part?.members ?? []).filter { $0.name != "\(name)Uri" && $0.value != .null }
    if members.contains(where: { $0.name == name }) || part?["\(name)Uri"]?.string == nil { return .object(members) }
    return .object(members + [.init(name, try await calls.answer(to: .template(file, of: id)))])
  }
}
