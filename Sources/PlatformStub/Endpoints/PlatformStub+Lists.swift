import JSONText

extension PlatformStub {
  /// A page of the actions of a kind, as `ActionEntityListing`.
  func list(_ request: StubRequest, isDraft: Bool) -> StubReply {
    let query = request.query
    let all = organisation.actions.compactMap { action -> JSONTree? in
      guard let state = isDraft ? action.draft : action.published,
        query["name"].map({ state.name.lowercased().contains($0.lowercased()) }) ?? true,
        query["category"].map({ $0 == state.category }) ?? true
      else { return nil }
      let path = "/api/v2/integrations/actions/\(action.id)\(isDraft ? "/draft" : "")"
      return action.json(state, path: path, query: query)
    }
    return Self.page(all, request)
  }

  /// The page of a listing that was asked for.
  static func page(_ all: [JSONTree], _ request: StubRequest) -> StubReply {
    let size = max(1, min(100, request.query["pageSize"].flatMap { Int($0) } ?? 25))
    let number = max(1, request.query["pageNumber"].flatMap { Int($0) } ?? 1)
    return .json(
      .object([
        .init("entities", .array(Array(all.dropFirst((number - 1) * size).prefix(size)))),
        .init("pageSize", .integer(size)), .init("pageNumber", .integer(number)), .init("total", .integer(all.count)),
        .init("pageCount", .integer((all.count + size - 1) / size)),
      ]))
  }
}
