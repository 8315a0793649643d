import DataActions

extension SwiftAction {
  /// The lines of `var request`.
  var requestLines: [String] {
    let request = description.request
    var lines = [firstLine]
    lines += request.query.map { "Query(\(SwiftLiterals.literal($0.name)), \(literals.literal($0.value)))" }
    lines += request.headers.map { "Header(\(SwiftLiterals.literal($0.name)), \(literals.literal($0.value)))" }
    if let signIn = request.signIn.flatMap(line) { lines.append(signIn) }
    if let body = request.body { lines.append(line(body)) }
    if let signature = request.signature { lines.append(line(signature)) }
    lines.append("Timeout(seconds: \(request.timeoutSeconds))")
    if let seconds = request.deadlineSeconds { lines.append("Deadline(seconds: \(seconds))") }
    if let retry = request.retry { lines.append(line(retry)) }
    if let redirects = request.redirects { lines.append(line(redirects)) }
    if let pages = request.pages { lines.append(line(pages)) }
    return lines
  }

  /// The method with the URL; for Genesys Cloud's own API with its path and what is not usual of its client.
  private var firstLine: String {
    let request = description.request
    guard case .genesys(let client)? = request.signIn,
      let path = request.url.path(afterHost: [.literal("https://api.")] + client.region.parts)
    else { return "\(request.method.rawValue)(\(literals.literal(request.url)))" }
    let usual = GenesysCredentials.usual
    var arguments = ["genesys: \(literals.literal(path))"]
    if client.region != usual.region { arguments.append("region: \(literals.content(client.region))") }
    if client.clientID != usual.clientID { arguments.append("clientID: \(literals.content(client.clientID))") }
    if client.clientSecret != usual.clientSecret {
      arguments.append("clientSecret: \(literals.content(client.clientSecret))")
    }
    return call(request.method.rawValue, arguments)
  }

  private func line(_ body: BodyDescription) -> String {
    switch body {
    case .json(let value): "JSONBody(\(literals.literal(value, indentation: "    ")))"
    case .form(let fields): "FormBody(\(literals.dictionary(fields)))"
    case .text(let text): "TextBody(\(literals.literal(text)))"
    case .raw(let raw): "RawBody(\(SwiftLiterals.literal(raw.contentType)), \(literals.literal(raw.content)))"
    }
  }

  private func line(_ retry: RetryDescription) -> String {
    var arguments = [String(retry.times)]
    let conditions = retry.on.map(condition)
    if let first = conditions.first { arguments += ["on: \(first)"] + conditions.dropFirst() }
    if let key = retry.idempotencyKey { arguments.append("idempotencyKey: \(SwiftLiterals.literal(key))") }
    return call("retry", arguments)
  }

  private func line(_ redirects: RedirectsDescription) -> String {
    "Redirects(atMost: \(redirects.atMost)\(redirects.otherHosts ? ", otherHosts: true" : ""))"
  }

  private func line(_ pages: PagesDescription) -> String {
    let step =
      switch pages.by {
      case .pageNumber(let parameter, PageStep.defaultFirst): ".pageNumber(\(SwiftLiterals.literal(parameter)))"
      case .pageNumber(let parameter, let first): ".pageNumber(\(SwiftLiterals.literal(parameter)), from: \(first))"
      case .offset(let parameter): ".offset(\(SwiftLiterals.literal(parameter)))"
      case .cursor(let parameter, let path):
        ".cursor(\(SwiftLiterals.literal(parameter)), at: \(SwiftLiterals.literal(path)))"
      case .link: ".link"
      }
    var arguments = [step, "items: \(SwiftLiterals.literal(pages.items))", "atMost: \(pages.atMost)"]
    if let size = pages.pageSize { arguments.append("pageSize: \(size)") }
    return call("Pages", arguments)
  }
}

extension Text {
  /// What follows some parts that the text begins with; nil where it does not begin with them.
  fileprivate func path(afterHost host: [TextPart]) -> Text? {
    guard parts.starts(with: host) else { return nil }
    return Text(Array(parts.dropFirst(host.count)))
  }
}
