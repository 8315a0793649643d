import JSONText
import NativeActions

/// An integration of the organisation.
struct Integration {
  let id: String
  let name: String
  let type: String

  init?(_ tree: JSONTree) {
    guard let id = tree["id"]?.string, let name = tree["name"]?.string,
      let type = tree["integrationType"]?["id"]?.string
    else { return nil }
    self.id = id
    self.name = name
    self.type = type
  }

  /// Whether it is the one of a name, and the recorded one, as far as there are these.
  func isMeant(by name: String?, in entry: DeployedAction?) -> Bool {
    (name == nil || name == self.name) && (entry?.id == nil || entry?.integration == id)
  }
}

extension Deployment {
  /// The integration that the action belongs to.
  func findIntegration() async throws -> Integration {
    let type = action.native.integration.rawValue
    let all = try await calls.all(PlatformRequest.integrations).compactMap(Integration.init)
    let fitting = all.filter { $0.type == type }
    if let entry, entry.id != nil, !fitting.contains(where: { $0.isMeant(by: integration, in: entry) }) {
      let name = all.first { $0.id == entry.integration }?.name ?? entry.integration
      throw DeploymentRefusal.otherIntegration(recorded: name, wanted: integration, type: type)
    }
    let meant = fitting.filter { $0.isMeant(by: integration, in: entry) }
    guard meant.count == 1, let found = meant.first else {
      throw DeploymentRefusal.integration(
        wanted: integration, type: type, found: (meant.isEmpty ? fitting : meant).map(\.name))
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
