import DataActions

/// The longest that a call can take where the author sets no deadline: every attempt and every pause as long as it may
/// be, on every page, with a token that is refused once.
struct WorstCase {
  private let request: RequestDescription
  /// How many secrets are asked for before the call; they are kept for later ones.
  private let secrets: Int

  init(_ description: ActionDescription, terms: WorkspaceTerms) {
    request = description.request
    let parts = PlacedText.all(in: description).flatMap(\.text.parts)
    let names = Set(parts.compactMap { part in if case .secret(let name) = part { name } else { nil } })
    secrets = terms.secrets == .awsSecretsManager ? names.count : 0
  }

  /// The whole of it, in seconds; redirects share the time of their attempt.
  var seconds: Int {
    let pause = (request.retry?.longestPauses ?? []).reduce(0, +)
    let sends = pages * (asksForToken ? 2 : 1)
    let requests = secrets + sends * (attempts + (asksForToken ? 1 : 0))
    // A number that is out of its range is told elsewhere, and is no reason to overflow.
    return Int(min(1e9, Double(requests) * Double(request.timeoutSeconds) + Double(sends) * pause).rounded(.up))
  }

  /// How it comes about: `5 pages, each 3 attempts of 10 s with pauses of 1.5 s`.
  var reason: String {
    var reason = counted(attempts, "attempt") + " of \(request.timeoutSeconds) s"
    if let retry = request.retry { reason += " with pauses of \(plain(retry.longestPauses.reduce(0, +))) s" }
    if asksForToken { reason = "twice a request for a token of \(request.timeoutSeconds) s and " + reason }
    if pages > 1 { reason = "\(pages) pages, each " + reason }
    return secrets == 0 ? reason : counted(secrets, "secret") + " of \(request.timeoutSeconds) s, " + reason
  }

  private var attempts: Int { 1 + (request.retry?.times ?? 0) }

  private var pages: Int { request.pages?.atMost ?? 1 }

  /// Whether a token is asked for before the call, and once more where the API refuses the first one.
  private var asksForToken: Bool {
    switch request.signIn {
    case .clientCredentials, .genesys: true
    case .apiKeyHeader, .apiKeyQuery, .bearer, .basic, nil: false
    }
  }

  private func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  private func plain(_ seconds: Double) -> String {
    seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
  }
}

extension ActionDescription {
  /// How long the whole call may take, in seconds: what the author says, or else the worst case.
  func wholeSeconds(_ terms: WorkspaceTerms) -> Int {
    request.deadlineSeconds ?? WorstCase(self, terms: terms).seconds
  }
}

extension RetryDescription {
  /// The pauses between attempts, in seconds, each twice the one before, up to a limit; a script waits at least half as
  /// long, by chance, where the answer does not say how long.
  package var longestPauses: [Double] {
    (0..<max(0, min(times, Self.timesRange.upperBound))).map { min(0.5 * Double(1 << $0), 4) }
  }
}
