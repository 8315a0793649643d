import JSONText

extension PlatformRequest {
  /// What stands in the place of a credential.
  static let mark = "[secret]"

  /// The request as it would go over the wire, without the credentials: for people.
  package func shown(hosts: PlatformHosts) -> String {
    var lines = ["\(method) \(url(hosts))", "Authorization: \(host == .login ? "Basic" : "Bearer") \(Self.mark)"]
    if case .form(let fields) = body, fields.contains(where: \.isSecret) { lines.remove(at: 1) }
    lines.append("Accept: \(accept)")
    if let contentType { lines.append("Content-Type: \(contentType)") }
    let text = lines.joined(separator: "\n") + "\n"
    switch body {
    case .none: return text
    case .json(let tree): return text + "\n" + tree.text(.pretty)
    case .form: return text + "\n" + (bodyText { $0.isSecret ? Self.mark : Self.percentEncoded($0.value) } ?? "") + "\n"
    }
  }

  /// The whole URL.
  func url(_ hosts: PlatformHosts) -> String { (host == .login ? hosts.login : hosts.api) + target }

  /// The media type of the body; nil where there is none.
  var contentType: String? {
    switch body {
    case .none: nil
    case .json: "application/json"
    case .form: "application/x-www-form-urlencoded"
    }
  }
}
