import JSONText

/// What the worker tells of a call.
struct HTTPAnswer {
  private let tree: JSONTree

  init(_ tree: JSONTree) { self.tree = tree }

  /// The content of a success; throws what an error means.
  func content(for request: PlatformRequest) throws(PlatformFailure) -> JSONTree {
    guard let status = tree["status"]?.integer else {
      throw PlatformFailure(request: request, kind: noAnswer, body: ErrorBody(nil))
    }
    let text = tree["body"]?.string ?? ""
    let json = try? LocatedJSON(parsing: Array(text.utf8)).tree
    guard (200...299).contains(status) else {
      throw PlatformFailure(request: request, kind: kind(of: status, request), body: ErrorBody(json))
    }
    switch request.expects {
    case .text: return .string(text)
    case .json:
      if let json { return json }
      if text.isEmpty { return .null }
      throw PlatformFailure(request: request, kind: .unreadable, body: ErrorBody(nil))
    }
  }

  private func kind(of status: Int, _ request: PlatformRequest) -> PlatformFailure.Kind {
    switch status {
    case 401: .unauthorised
    case 400 where request.path == PlatformRequest.token.path: .unauthorised
    case 403: .forbidden
    case 404: .notFound
    case 409: .conflict
    case 429: .tooManyRequests(seconds: retryAfter)
    case 500...: .server(status)
    default: .refused(status)
    }
  }

  /// The seconds that the server asks for; a minute's quota is what it counts where it does not say.
  private var retryAfter: Int {
    let header = tree["headers"]?.elements?.first { $0.elements?.first?.string?.lowercased() == "retry-after" }
    return header?.elements?.last?.string.flatMap { Int($0) } ?? 3
  }

  private var noAnswer: PlatformFailure.Kind {
    let words = tree["words"]?.string ?? ""
    let said: String =
      switch tree["fault"]?.string {
      case "name": "its name is not known: \(words)"
      case "certificate": "its certificate is not trusted: \(words)"
      case "connection": "it takes no connection: \(words)"
      case "deadline": "it does not answer in time"
      default: "the connection broke: \(words)"
      }
    return .noAnswer(words: said, mayHaveArrived: tree["sent"]?.boolean ?? true)
  }
}
