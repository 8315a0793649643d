import Diagnostics
import Platform

/// What a failed request means, in words.
struct FailureWords {
  private let failure: PlatformFailure
  private let hosts: PlatformHosts

  init(_ failure: PlatformFailure, hosts: PlatformHosts) {
    self.failure = failure
    self.hosts = hosts
  }

  /// How the process ends.
  var status: ExitStatus {
    switch failure.kind {
    case .conflict, .refused, .notFound: .findings
    case .noAnswer, .unauthorised, .forbidden, .tooManyRequests, .server, .unreadable: .environment
    }
  }

  /// The complaint, at the part of the description that it is about.
  func diagnostics(_ places: DescriptionPlaces) -> [Diagnostic] {
    let place = failure.body.details.isEmpty ? nil : places.place(of: failure.body)
    return [Diagnostic(code, "cannot \(failure.request.purpose): \(reason)", at: place, notes: notes)]
  }

  private var code: DiagnosticCode {
    switch failure.kind {
    case .noAnswer: .platformUnreachable
    case .unauthorised: .credentialsRefused
    case .forbidden: .permissionMissing
    case .conflict: .versionConflict
    case .tooManyRequests: .tooManyRequests
    case .server, .unreadable: .platformFailed
    case .notFound, .refused: .requestRefused
    }
  }

  private var reason: String {
    let said = failure.body.words.isEmpty ? "" : ": \(failure.body.words)"
    switch failure.kind {
    case .noAnswer(let words, _):
      let server = failure.request.host == .login ? hosts.login : hosts.api
      return "\(server): \(words)"
    case .unauthorised:
      return failure.request.path == "/oauth/token"
        ? "the id or the secret is none of a client there\(said)" : "the token is not valid there\(said)"
    case .forbidden:
      guard let permission = failure.request.permission else { return "that is forbidden\(said)" }
      return "the roles of the client lack the permission '\(permission)'\(said)"
    case .notFound: return "it is not there\(said)"
    case .conflict: return "somebody else changed it at the same time\(said)"
    case .tooManyRequests(let seconds): return "there are too many requests; the next try is due in \(seconds) s"
    case .server(let status): return "the server fails with \(status)\(said)"
    case .refused(let status): return "it is refused with \(status)\(said)"
    case .unreadable: return "the answer is not what the interface promises"
    }
  }

  private var notes: [Note] {
    let id = failure.body.contextID.map { [Note("the platform's support asks for this id: \($0)")] } ?? []
    switch failure.kind {
    case .noAnswer, .conflict, .tooManyRequests, .server:
      return [Note("what was done so far is recorded; the same command goes on from there")] + id
    default: return id
    }
  }
}
