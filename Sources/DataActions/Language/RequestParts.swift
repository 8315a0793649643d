/// A request and its service as a description, with its places.
struct RequestParts {
  private(set) var description: RequestDescription
  private(set) var places: [String: SourcePlace]
  /// Lines of the action that say again what only one can say.
  private(set) var repetitions: [DescribedAction.Repetition] = []
  /// Fields of forms whose values a form cannot say.
  private(set) var unfittingFields: [DescribedAction.UnfittingField] = []
  private let service: [ServiceLine]
  private var headers: [(content: NamedText, place: SourcePlace)] = []
  private var query: [(content: NamedText, place: SourcePlace)] = []

  init(_ request: Request) {
    description = RequestDescription(method: request.method, url: request.url, signIn: request.signIn)
    places = ["/request": request.place]
    if request.signIn != nil { places["/request/signIn"] = request.place }
    service = request.service?.lines ?? []
    for line in request.lines { take(line, isShared: false) }
    for line in service {
      if case .request(let line) = line.content { take(line, isShared: true) }
    }
    description.headers = headers.map(\.content)
    description.query = query.map(\.content)
    places = places.adding("/request/headers", headers.map(\.place)).adding("/request/query", query.map(\.place))
  }

  /// The action's own lines, then those of the service that they do not replace.
  func failures(after own: [On]) -> [On] {
    own
      + service.compactMap {
        guard case .failure(let line) = $0.content else { return nil }
        return own.contains { $0.description.on == line.description.on } ? nil : line
      }
  }

  private mutating func take(_ line: RequestLine, isShared: Bool) {
    unfittingFields += line.unfittingFields.map { .init(name: $0, place: line.place) }
    switch line.content {
    case .header(let header):
      let isReplaced = isShared && headers.contains { $0.content.name.lowercased() == header.name.lowercased() }
      if !isReplaced { headers.append((header, line.place)) }
    case .query(let parameter):
      let isReplaced = isShared && query.contains { $0.content.name == parameter.name }
      if !isReplaced { query.append((parameter, line.place)) }
    case .body(let body): set(\.body, to: body, "body", "body", line.place, isShared)
    case .signIn(let signIn): set(\.signIn, to: signIn, "signIn", "sign-in", line.place, isShared)
    case .signature(let signature): set(\.signature, to: signature, "signature", "HMACSHA256", line.place, isShared)
    case .timeout(let seconds): set(\.timeoutSeconds, to: seconds, "timeoutSeconds", "Timeout", line.place, isShared)
    case .deadline(let seconds):
      set(\.deadlineSeconds, to: seconds, "deadlineSeconds", "Deadline", line.place, isShared)
    case .retry(let retry):
      // A service is for requests of all kinds; those that may not be sent twice are not.
      if isShared, !retry.isAllowed(for: description.method) { return }
      set(\.retry, to: retry, "retry", "retry", line.place, isShared)
    case .redirects(let redirects): set(\.redirects, to: redirects, "redirects", "Redirects", line.place, isShared)
    case .pages(let pages): set(\.pages, to: pages, "pages", "Pages", line.place, isShared)
    }
  }

  /// Takes what only one line can say; the first of the action's own counts, then the first of the service.
  private mutating func set<Part>(
    _ part: WritableKeyPath<RequestDescription, Part>, to value: Part, _ member: String, _ word: String,
    _ place: SourcePlace, _ isShared: Bool
  ) {
    let pointer = "/request/\(member)"
    if let first = places[pointer] {
      if !isShared { repetitions.append(.init(word: word, place: place, first: first)) }
    } else {
      description[keyPath: part] = value
      places[pointer] = place
    }
  }
}
