import JSONText
import NativeActions

extension Deployment {
  /// A draft with the wanted content: a new action's, a new one of the published action, or the one that is there.
  mutating func draft(
    of found: FoundAction, with revision: DeployedAction.Revision, in integration: Integration
  ) async throws -> FoundAction.Draft {
    guard let id = found.id else { return try await create(revision, in: integration) }
    if found.draft != nil, entry?.unfinished == nil, adoption == .refuse {
      throw DeploymentRefusal.foreignDraft(id: id)
    }
    try begin(.draft, revision)
    let draft: FoundAction.Draft
    if let there = found.draft {
      draft = there
      say("continues the draft")
    } else {
      draft = try await calls.answer(to: .newDraft(of: id), as: FoundAction.Draft.init)
      say("began a draft")
    }
    let body = update(revision, version: draft.version, isPublished: found.published != nil, in: integration)
    let changed = try await calls.answer(to: .updateDraft(id, body), as: FoundAction.Draft.init)
    if var entry {
      entry.name = action.native.name
      if found.published == nil { entry.contract = action.contract.hash }
      self.entry = entry
    }
    return changed
  }

  private mutating func create(
    _ revision: DeployedAction.Revision, in integration: Integration
  ) async throws -> FoundAction.Draft {
    entry = newEntry(in: integration)
    try begin(.create, revision)
    let body = JSONTree.object(
      [.init("category", .string(integration.name)), .init("integrationId", .string(integration.id))]
        + action.native.draft)
    let draft = try await calls.answer(to: .createDraft(body), as: FoundAction.Draft.init)
    entry?.id = draft.id
    try begin(.draft, revision)
    say("created the draft \(draft.id)")
    return draft
  }

  /// `UpdateDraftInput`; the contract and `secure` only while nothing is published.
  private func update(
    _ revision: DeployedAction.Revision, version: Int, isPublished: Bool, in integration: Integration
  ) -> JSONTree {
    var members: [JSONTree.Member] = [
      .init("category", .string(integration.name)), .init("name", .string(action.native.name)),
      .init("config", revision.config), .init("version", .integer(version)),
    ]
    if !isPublished {
      members += [.init("contract", action.native.contract), .init("secure", .boolean(action.native.secure))]
    }
    return .object(members)
  }
}
