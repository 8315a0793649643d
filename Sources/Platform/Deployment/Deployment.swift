package import JSONText
import NativeActions

/// One action on its way into Genesys Cloud.
///
/// Each attempt looks at what is there and goes on from it. What is about to be asked for is recorded before, and what
/// came of it after, so that a run that was interrupted anywhere is continued by the next, and makes nothing twice.
package struct Deployment: Sendable {
  /// What becomes published.
  package enum Goal: Hashable, Sendable {
    /// What the description says.
    case description
    /// What was published before.
    case before
  }

  /// What to do about what gcgen did not make.
  package enum Adoption: Hashable, Sendable {
    /// Leave it alone.
    case refuse
    /// Take it over.
    case adopt
  }

  /// Whether the draft is run before it is published.
  package enum Test: Hashable, Sendable {
    /// With these inputs.
    case run(inputs: JSONTree)
    /// Not at all.
    case skip
  }

  let action: DeployableAction
  let goal: Goal
  let integration: String?
  let adoption: Adoption
  let test: Test
  let calls: any PlatformCalls
  let save: @Sendable (DeployedAction) throws -> Void
  let say: @Sendable (String) -> Void
  var entry: DeployedAction?

  /// A deployment of an action.
  ///
  /// - Parameters:
  ///   - integration: the name of the integration; nil for the recorded one, or else the only one of its type.
  ///   - entry: what is recorded of the action.
  ///   - save: is given what is to be recorded.
  ///   - say: is told of each step.
  package init(
    _ action: DeployableAction, goal: Goal = .description, integration: String?, adoption: Adoption, test: Test,
    entry: DeployedAction?, calls: any PlatformCalls, save: @escaping @Sendable (DeployedAction) throws -> Void,
    say: @escaping @Sendable (String) -> Void
  ) {
    self.action = action
    self.goal = goal
    self.integration = integration
    self.adoption = adoption
    self.test = test
    self.entry = entry
    self.calls = calls
    self.save = save
    self.say = say
  }

  /// Goes all the way; throws `DeploymentRefusal` or `PlatformFailure`.
  ///
  /// What may have been done without an answer is not asked for again: the next attempt looks whether it was.
  package mutating func run() async throws -> DeployedAction {
    var retries = Retries()
    while true {
      do {
        return try await attempt()
      } catch let failure as PlatformFailure where canGoOn(after: failure) {
        guard let pause = retries.next() else { throw failure }
        try await Task.sleep(for: pause)
      }
    }
  }

  /// A test that may have run is not run again where running it changes something.
  private func canGoOn(after failure: PlatformFailure) -> Bool {
    guard failure.isUncertain, !failure.request.isRepeatable else { return false }
    return !failure.request.path.hasSuffix("/test") || action.native.request.method == "GET"
  }

  private mutating func attempt() async throws -> DeployedAction {
    let integration = try await findIntegration()
    let found = try await find(in: integration)
    try settle(found)
    try check(found)
    let wanted = try wanted()
    if let version = try versionIfDone(wanted, found), let entry {
      say("version \(version) is published and up to date")
      return entry
    }
    let draft = try await draft(of: found, with: wanted, in: integration)
    try await validate(draft.id)
    try await runTest(draft.id)
    return try await publish(draft, wanted, over: found)
  }

  /// The content that is to be published.
  private func wanted() throws -> DeployedAction.Revision {
    switch goal {
    case .description: return action.revision
    case .before:
      guard let before = entry?.before else { throw DeploymentRefusal.nothingBefore }
      return .init(version: nil, description: before.description, config: before.config)
    }
  }

  /// The published version where there is nothing to do. A description can change in what only its script says: its
  /// hash is recorded then, and nothing is published.
  private mutating func versionIfDone(
    _ wanted: DeployedAction.Revision, _ found: FoundAction
  ) throws -> Int? {
    guard let published = entry?.published, let version = published.version, goal == .description,
      found.draft == nil, version == found.published?.version, published.config == wanted.config,
      entry?.name == action.native.name
    else { return nil }
    if published.description != wanted.description {
      entry?.published = .init(version: version, description: wanted.description, config: published.config)
      try record()
    }
    return version
  }

  /// Records that publishing, of which the answer was lost, was done.
  private mutating func settle(_ found: FoundAction) throws {
    guard let unfinished = entry?.unfinished, unfinished.step == .publish, found.draft == nil,
      let version = found.published?.version
    else { return }
    try finish(unfinished.revision, version: version, replaced: entry?.published)
  }

  private func check(_ found: FoundAction) throws {
    guard goal == .description, let published = found.published else { return }
    let contract = ContractMeaning(published.contract)
    guard contract.hash == action.contract.hash else {
      throw DeploymentRefusal.contract(published: published.contract)
    }
    if contract.differsInTexts(from: action.contract) {
      say("the published contract keeps its titles and descriptions, which cannot change")
    }
    if let version = entry?.published?.version, version != published.version, entry?.unfinished == nil {
      say("version \(published.version) was published by someone else after gcgen's \(version); '--back' restores it")
    }
  }

  /// Records what is published now.
  mutating func finish(
    _ revision: DeployedAction.Revision, version: Int, replaced: DeployedAction.Revision?
  ) throws {
    guard var entry else { preconditionFailure("what is published was recorded before") }
    var published = revision
    published.version = version
    entry.published = published
    entry.before = replaced ?? entry.before
    entry.unfinished = nil
    self.entry = entry
    try record()
  }

  /// Records a step that is about to be asked for.
  mutating func begin(_ step: DeployedAction.Step, _ revision: DeployedAction.Revision) throws {
    entry?.unfinished = .init(step: step, revision: revision)
    try record()
  }

  func record() throws {
    if let entry { try save(entry) }
  }
}
