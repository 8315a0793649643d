import JSONText

/// What the platform has of an action.
struct FoundAction {
  /// The action's id; nil where there is none.
  var id: String?
  /// What is published.
  var published: Published?
  /// The draft.
  var draft: Draft?

  /// A published action.
  struct Published {
    let version: Int
    let contract: JSONTree
    let config: JSONTree
  }

  /// A draft, as far as one must know it to change it.
  struct Draft {
    let id: String
    let version: Int
  }
}

extension FoundAction.Published {
  init?(_ tree: JSONTree) {
    guard let version = tree["version"]?.integer, let contract = tree["contract"] else { return nil }
    self.init(version: version, contract: contract, config: tree["config"] ?? .object([]))
  }
}

extension FoundAction.Draft {
  init?(_ tree: JSONTree) {
    guard let id = tree["id"]?.string, let version = tree["version"]?.integer else { return nil }
    self.init(id: id, version: version)
  }
}

extension PlatformCalls {
  /// The answer, read; throws where it is not what the interface promises.
  func answer<Value>(to request: PlatformRequest, as read: (JSONTree) -> Value?) async throws -> Value {
    guard let value = read(try await answer(to: request)) else {
      throw PlatformFailure(request: request, kind: .unreadable, body: ErrorBody(nil))
    }
    return value
  }

  /// The same; nil where there is nothing of that id.
  func answerIfThere<Value>(to request: PlatformRequest, as read: (JSONTree) -> Value?) async throws -> Value? {
    do {
      return try await answer(to: request, as: read)
    } catch let failure as PlatformFailure where failure.kind == .notFound {
      return nil
    }
  }

  /// All that a listing has, page by page.
  func all(_ page: (Int) -> PlatformRequest) async throws -> [JSONTree] {
    var entities: [JSONTree] = []
    var number = 1
    while true {
      let answer = try await answer(to: page(number))
      let found = answer["entities"]?.elements ?? []
      entities += found
      if found.isEmpty || number >= answer["pageCount"]?.integer ?? 1 { return entities }
      number += 1
    }
  }
}
