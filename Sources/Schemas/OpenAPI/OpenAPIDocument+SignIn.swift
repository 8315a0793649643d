import DataActions
import Diagnostics
import JSONText

/// How an operation knows who calls.
struct OperationSignIn {
  /// The line that signs in; nil where none is needed or none fits.
  var signIn: SignIn?
  /// Keys that go with it in headers of their own.
  var headers: [NamedText] = []
  /// What a person should know of it.
  var remarks: [String] = []
}

extension OpenAPIDocument {
  /// The sign-in of an operation: the first of its alternatives that a description can say, with secrets by name.
  mutating func signIn(of operation: Operation, service: String) throws -> OperationSignIn {
    let alternatives = (operation.node["security"] ?? root["security"])?.elements ?? []
    var first: OperationSignIn?
    for alternative in alternatives {
      var found = OperationSignIn()
      var isWhole = true
      for (name, _) in alternative.members {
        if try !add(name, to: &found, service: service) { isWhole = false }
      }
      if isWhole, found.signIn != nil { return found }
      first = first ?? found
    }
    if alternatives.isEmpty || alternatives.contains(where: { $0.members.isEmpty }) { return OperationSignIn() }
    return first ?? OperationSignIn()
  }

  /// Adds one scheme; whether a description can say it.
  private mutating func add(_ name: String, to found: inout OperationSignIn, service: String) throws -> Bool {
    guard let reference = root["components"]?["securitySchemes"]?[name],
      let scheme = try documents.resolved(reference).value
    else {
      found.remarks.append("the document does not say what the sign-in '\(name)' is")
      return false
    }
    let secret = { (kind: String) in Text([.secret("\(service)_\(kind)")]) }
    let line: SignIn
    switch (scheme.tree["type"]?.string, scheme.tree["scheme"]?.string?.lowercased(), scheme.tree["in"]?.string) {
    case ("http", "basic", _):
      line = .basic(BasicCredentials(user: secret("user"), password: secret("password")))
    case ("http", "bearer", _), ("openIdConnect", _, _): line = .bearer(secret("token"))
    case ("oauth2", _, _): line = clientCredentials(scheme, service: service) ?? .bearer(secret("token"))
    case ("apiKey", _, "header"):
      let header = NamedText(name: scheme.tree["name"]?.string ?? "", value: secret("api_key"))
      if found.signIn != nil {
        found.headers.append(header)
        return true
      }
      line = .apiKeyHeader(header)
    case ("apiKey", _, "query"):
      line = .apiKeyQuery(NamedText(name: scheme.tree["name"]?.string ?? "", value: secret("api_key")))
    default:
      found.remarks.append("the sign-in '\(name)' is of a kind that a description cannot say")
      return false
    }
    if found.signIn != nil {
      found.remarks.append("of two sign-ins at once, '\(name)' is left out")
      return false
    }
    found.signIn = line
    return true
  }

  private func clientCredentials(_ scheme: SchemaNode, service: String) -> SignIn? {
    guard let flow = scheme["flows"]?["clientCredentials"], let url = flow["tokenUrl"]?.tree.string,
      url.hasPrefix("https://")
    else { return nil }
    return .clientCredentials(
      ClientCredentials(
        tokenURL: Text([.literal(url)]), clientID: Text([.secret("\(service)_client_id")]),
        clientSecret: Text([.secret("\(service)_client_secret")])))
  }
}
