import DataActions
import Diagnostics

extension Rule {
  /// GC201: a header or a query parameter that the sign-in or the signature sets stands there a second time.
  static let repeatedSignIn = Rule { subject in
    let request = subject.description.request
    var headers = request.headers.enumerated().map { ($0.element.name, "/request/headers/\($0.offset)/name") }
    if let signIn = request.signIn, let name = signIn.header {
      headers.append((name, "/request/signIn"))
    }
    if let signature = request.signature { headers.append((signature.header, "/request/signature/header")) }
    return repeated("header", headers.map { ($0.0.lowercased(), $0.1) }, behind: request.headers.count, in: subject)
      + parameters(subject)
  }

  private static func parameters(_ subject: Subject) -> [Diagnostic] {
    guard case .apiKeyQuery(let key)? = subject.description.request.signIn else { return [] }
    let query = (URLSplitter.split(subject).value?.query ?? []).map { ($0.name, "/request/query") }
    let own = (key.name, "/request/signIn/apiKeyQuery/name")
    return repeated("query parameter", query + [own], behind: query.count, in: subject)
  }

  /// Complains of the names from an index on that are there before.
  private static func repeated(
    _ kind: String, _ names: [(name: String, pointer: String)], behind count: Int, in subject: Subject
  ) -> [Diagnostic] {
    names.indices.dropFirst(count).compactMap { index in
      let (name, pointer) = names[index]
      guard let first = names[..<index].first(where: { $0.name == name }) else { return nil }
      let note = Note("it stands here, too", at: subject.location(first.pointer))
      let message = "the \(kind) \(quoted(name)), which the sign-in or the signature sets, stands there twice"
      return Diagnostic(.repeatedSignIn, message, at: subject.location(pointer), notes: [note])
    }
  }
}

extension SignIn {
  /// The name of the header that it sets, if it sets one.
  fileprivate var header: String? {
    switch self {
    case .apiKeyHeader(let key): key.name
    case .apiKeyQuery: nil
    case .bearer, .basic, .clientCredentials, .genesys: "Authorization"
    }
  }
}
