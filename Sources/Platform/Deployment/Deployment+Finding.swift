import JSONText
import NativeActions

/// An integration of the organisation.
struct Integration {
  let id: String
  let name: String
}

extension Deployment {
  /// The integration that the action belongs to.
  func findIntegration() async throws -> Integration {
    let type = action.native.integration.rawValue
    let all = try await calls.all(PlatformRequest.integrations).compactMap { tree -> Integration? in
      guard tree["integrationType"]?["id"]?.string == type, let id = tree["id"]?.string,
        let name = tree["name"]?.string
      else { return nil }
      return Integration(id: id, name: name)
    }
    let meant = all.filter { candidate in
      if let integration { return candidate.name == integration }
      return entry.map { $0.integration == candidate.id } ?? true
    }
    guard meant.count == 1, let found = meant.first else {
      throw DeploymentRefusal.integration(
        wanted: integration, type: type, found: (meant.isEmpty ? all : meant).map(\.name))
    }
    return found
  }

  /// What there is of the action already: what is recorded, or else what has its name.
  mutating func find(in integration: Integration) async throws -> FoundAction {
    if let id = entry?.id {
      let found = try await look(at: id)
      if found.published == nil, found.draft == nil { throw DeploymentRefusal.gone(id: id) }
      return found
    }
    let published = try await ids(of: PlatformRequest.actions, in: integration)
    let drafts = try await ids(of: PlatformRequest.drafts, in: integration)
    let ids = published + drafts.filter { !published.contains($0) }
    if ids.isEmpty { return FoundAction() }
    // None was there before gcgen asked for one: it is the one whose answer was lost.
    let isOurs = entry?.unfinished?.step == .create && published.isEmpty
    guard ids.count == 1, isOurs || adoption == .adopt else { throw DeploymentRefusal.foreignAction(ids: ids) }
    let found = try await look(at: ids[0])
    try adopt(ids[0], found, in: integration, isOurs: isOurs)
    return found
  }

  private mutating func adopt(_ id: String, _ found: FoundAction, in integration: Integration, isOurs: Bool) throws {
    if let contract = found.published?.contract, ContractMeaning(contract).hash != action.contract.hash {
      throw DeploymentRefusal.contract(published: contract)
    }
    var entry = self.entry ?? newEntry(in: integration)
    entry.id = id
    entry.unfinished = .init(step: .draft, revision: action.revision)
    self.entry = entry
    try record()
    say(isOurs ? "found the draft \(id), which was created before" : "adopted \(id)")
  }

  /// What is recorded of an action that is not there yet.
  func newEntry(in integration: Integration) -> DeployedAction {
    DeployedAction(id: nil, name: action.native.name, integration: integration.id, contract: action.contract.hash)
  }

  private func look(at id: String) async throws -> FoundAction {
    // The draft first: what is published in between is then seen as published.
    let draft = try await calls.answerIfThere(to: .draft(id), as: FoundAction.Draft.init)
    let published = try await calls.answerIfThere(to: .action(id), as: FoundAction.Published.init)
    return FoundAction(id: id, published: published, draft: draft)
  }

  /// The ids of those of exactly the action's name that belong to the integration.
  private func ids(
    of page: (String, Int) -> PlatformRequest, in integration: Integration
  ) async throws -> [String] {
    let name = action.native.name
    return try await calls.all { page(name, $0) }.compactMap { tree in
      guard tree["name"]?.string == name, tree["integrationId"]?.string == integration.id else { return nil }
      return tree["id"]?.string
    }
  }
}
