import JSONText

/// What the stub remembers: the actions of one organisation.
struct Organisation: Sendable {
  /// The actions, in the order in which they were made.
  private(set) var actions: [StubAction] = []
  /// The scripts that were uploaded as the tutorial does it.
  private(set) var scripts: [JSONTree] = []
  private var made = 0

  subscript(id: String) -> StubAction? {
    get { actions.first { $0.id == id } }
    set {
      guard let place = actions.firstIndex(where: { $0.id == id }) else { return }
      if let newValue { actions[place] = newValue } else { actions.remove(at: place) }
    }
  }

  /// A new action; its id is the same on every machine.
  mutating func add(to integration: StubIntegration, published: StubAction.State?, draft: StubAction.State?)
    -> StubAction
  {
    let action = StubAction(id: "custom_-_\(nextID())", integration: integration, published: published, draft: draft)
    actions.append(action)
    return action
  }

  /// A new script's id.
  mutating func add(script: JSONTree) -> String {
    scripts.append(script)
    return nextID()
  }

  private mutating func nextID() -> String {
    made += 1
    let digits = String(made, radix: 16)
    return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.utf8.count) + digits
  }
}
