import ActionChecking
import ActionHooks
import DataActions
import PythonSyntax

extension ScriptScope {
  /// Builds the request, each value encoded for where it stands.
  mutating func requestStatements(_ action: CheckedAction) -> [PythonStatement] {
    let request = action.description.request
    need("request")
    let url = urlStatements(action.url)
    var statements: [PythonStatement] = [.origin("/request/url", url.statements)]
    var arguments = [PythonArgument(.string(request.method.rawValue)), PythonArgument(url.value)]
    let ofPages = action.pages?.first.map { [NamedText(name: $0.name, value: Text([.literal($0.value)]))] } ?? []
    let key = signInQuery(request.signIn)
    if !key.isEmpty, action.client == .requests { need("quiet_pool") }
    let isProvenLater = hooks.contains(.beforeRequest)
    let query = action.url.query + (isProvenLater ? [] : key) + ofPages
    if !query.isEmpty { arguments.append(PythonArgument(pairs(query), name: "query")) }
    var body = request.body.map { bytes($0) }
    if request.signature != nil, !isProvenLater, let bytes = body {
      let variable = variable("body")
      statements.append(.origin("/request/body", [.assign(variable, bytes)]))
      body = .name(variable)
    }
    let headers = headers(request, proof: isProvenLater ? [] : proof(request, body: body))
    if !headers.isEmpty { arguments.append(PythonArgument(.dictionary(headers), name: "headers")) }
    if let body { arguments.append(PythonArgument(body, name: "body")) }
    let building = PythonStatement.assign("request", .call(.name("Request"), arguments))
    return statements + [.origin("/request", [building] + beforeRequest(request))] + tokenRequestStatements(action)
  }

  /// The headers that show that the call may be made, and who wrote the body.
  mutating func proof(_ request: RequestDescription, body: PythonExpression?) -> [PythonEntry] {
    signInHeaders(request.signIn) + signatureHeaders(request.signature, body: body)
  }

  private mutating func headers(_ request: RequestDescription, proof: [PythonEntry]) -> [PythonEntry] {
    var entries = request.headers.map { header($0) } + proof
    if let name = request.retry?.idempotencyKey {
      entries.append(.member(.string(name), helper("idempotency_key")))
    }
    let namesType = request.headers.contains { $0.name.lowercased() == "content-type" }
    if let body = request.body, !namesType {
      entries.append(.member(.string("Content-Type"), .string(body.mediaType)))
    }
    return entries
  }

  /// A header, left out where it is nothing but a left out input.
  mutating func header(_ header: NamedText) -> PythonEntry {
    let isOpen = isOpen(header.value)
    let value = optionalText(header.value) { scope, text in
      isOpen ? scope.helper("header_value", text, .string(header.name)) : text
    }
    if optionalInput(header.value) == nil { return .member(.string(header.name), value) }
    return .unpacked(helper("member_if_given", .string(header.name), value))
  }

  /// The pairs of a query or a form, as texts; one that is nothing but a left out input is left out.
  mutating func pairs(_ fields: [NamedText]) -> PythonExpression {
    .list(
      fields.map { field in
        let value = optionalText(field.value)
        return optionalInput(field.value) == nil
          ? .tuple([.string(field.name), value]) : .starred(helper("pair_if_given", .string(field.name), value))
      })
  }

  private mutating func bytes(_ body: BodyDescription) -> PythonExpression {
    switch body {
    case .json(let value): helper("json_bytes", json(value))
    case .form(let fields): helper("form_bytes", pairs(fields))
    case .text(let text): bytes(text)
    case .raw(let raw): bytes(raw.content)
    }
  }

  private mutating func bytes(_ text: Text) -> PythonExpression {
    if let literal = text.literal, literal.utf8.allSatisfy({ $0 < 0x80 }) { return .bytes(literal) }
    let value = self.text(text)
    return isOpen(text) ? helper("text_bytes", value) : .call(.attribute(value, "encode"), [])
  }
}
