import ActionChecking
import ActionHooks
import DataActions
import PythonSyntax

/// How a script calls the hooks of its action, and what it makes of what they give.
extension ScriptScope {
  /// `request = changed_request(before_request, request, …)`, and what the hook neither sees nor signs.
  mutating func beforeRequest(_ request: RequestDescription) -> [PythonStatement] {
    guard hooks.contains(.beforeRequest) else { return [] }
    let changed = helper("changed_request", .name("before_request"), .name("request"), .name("RESERVED_HEADERS"))
    var fields: [PythonArgument] = []
    let key = signInQuery(request.signIn)
    if !key.isEmpty, case .list(let pairs) = pairs(key) {
      fields.append(PythonArgument(.list([.starred(.attribute("request", "query"))] + pairs), name: "query"))
    }
    let body = request.body.map { _ in PythonExpression.attribute("request", "body") }
    let headers = proof(request, body: body)
    if !headers.isEmpty {
      let all = [PythonEntry.unpacked(.attribute("request", "headers"))] + headers
      fields.append(PythonArgument(.dictionary(all), name: "headers"))
    }
    let proving = PythonStatement.assign("request", .call(.attribute("request", "_replace"), fields))
    return [.assign("request", changed)] + (fields.isEmpty ? [] : [proving])
  }

  /// `outputs = changed_outputs(after_response, …)`, and the outputs out of it; the outputs as they are without a hook.
  mutating func afterResponse(
    _ outputs: [PythonEntry], of description: ActionDescription
  ) -> (statements: [PythonStatement], outputs: [PythonEntry]) {
    guard hooks.contains(.afterResponse) else { return ([], outputs) }
    let changed = helper("changed_outputs", .name("after_response"), .dictionary(outputs), .name("OUTPUT_TYPES"))
    return (
      [outputs.isEmpty ? .expression(changed) : .assign("outputs", changed)],
      description.outputs.map { .member(.string($0.name), .element(.name("outputs"), .string($0.name))) }
    )
  }

  /// What hooks are held to: the headers that are not theirs, the types of the outputs.
  func hookConstants(_ description: ActionDescription) -> [PythonStatement] {
    var statements: [PythonStatement] = []
    if hooks.contains(.beforeRequest) {
      let names = Self.reservedHeaders(description.request).map { PythonExpression.string($0) }
      statements.append(.assign("RESERVED_HEADERS", .tuple(names)))
    }
    if hooks.contains(.afterResponse) {
      let types = description.outputs.map { PythonEntry.member(.string($0.name), .string($0.type.rawValue)) }
      statements.append(.declare("OUTPUT_TYPES", .name("dict[str, str]"), .dictionary(types)))
    }
    return statements
  }

  /// The headers that the connection sets, and those that are put to the request once the hook is done with it.
  private static func reservedHeaders(_ request: RequestDescription) -> [String] {
    var names = HeaderSyntax.ofConnection
    switch request.signIn {
    case .apiKeyHeader(let key): names.insert(key.name.lowercased())
    case .bearer, .basic, .clientCredentials, .genesys: names.insert("authorization")
    case .apiKeyQuery, nil: break
    }
    if let signature = request.signature { names.insert(signature.header.lowercased()) }
    return names.sorted()
  }
}

extension CheckedHooks {
  /// The file's lines as they stand in a script, between two that say where they come from.
  func lines(behind helpers: [String]) -> [String] {
    let gap = helpers.isEmpty ? [] : ["", ""]
    return gap + Self.comment("From \(file), which is to be edited there:") + ["", ""] + body + ["", ""]
      + Self.comment("The end of \(file).")
  }

  private static func comment(_ text: String) -> [String] {
    [PythonStatement.comment(text)].lines(indentation: 0).map(\.text)
  }
}
