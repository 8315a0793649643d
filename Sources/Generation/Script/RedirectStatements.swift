import ActionHooks
import DataActions
import PythonSyntax

extension ScriptScope {
  /// `following(send, …)`: what sends a request and follows redirects; nil where none are followed.
  mutating func following(_ request: RequestDescription, send: PythonExpression) -> PythonExpression? {
    guard let redirects = request.redirects else { return nil }
    var arguments = [PythonArgument(send), PythonArgument(.integer(redirects.atMost), name: "at_most")]
    if redirects.otherHosts {
      arguments.append(PythonArgument(.boolean(true), name: "other_hosts"))
      let names = credentialHeaders(request).map { PythonExpression.string($0) }
      if hooks.contains(.beforeRequest) {
        // What a hook writes into a header may be a credential, too.
        arguments.append(PythonArgument(helper("header_names", .name("request")), name: "credentials"))
      } else if !names.isEmpty {
        arguments.append(PythonArgument(.tuple(names), name: "credentials"))
      }
    }
    return .call(helperName("following"), arguments)
  }

  /// The headers that no other host may see, in lower case, beside those that never hold anything else.
  private func credentialHeaders(_ request: RequestDescription) -> [String] {
    var names = request.headers.filter { isCredential($0.value) }.map(\.name)
    if case .apiKeyHeader(let header)? = request.signIn { names.append(header.name) }
    if let signature = request.signature { names.append(signature.header) }
    return Set(names.map { $0.lowercased() }).subtracting(["authorization", "cookie"]).sorted()
  }

  private func isCredential(_ text: Text) -> Bool {
    text.parts.contains { part in
      switch part {
      case .secret: true
      case .input(let name): input(name).secret
      case .literal, .setting: false
      }
    }
  }
}
