import ActionChecking
import DataActions
import PythonSyntax

extension ScriptScope {
  /// Builds the request, each value encoded for where it stands.
  mutating func requestStatements(_ action: CheckedAction) -> [PythonStatement] {
    let request = action.description.request
    let url = urlStatements(action.url)
    var arguments = [
      PythonArgument(.string(request.method.rawValue)), PythonArgument(url.value),
    ]
    if !action.url.query.isEmpty {
      arguments.append(PythonArgument(parameters(action.url.query), name: "params"))
    }
    let headers = headers(request)
    if !headers.isEmpty { arguments.append(PythonArgument(.dictionary(headers), name: "headers")) }
    if let body = body(request) { arguments.append(body) }
    let building = PythonStatement.assign("request", .call(.attribute("requests", "Request"), arguments))
    return [.origin("/request/url", url.statements), .origin("/request", [building])]
  }

  private mutating func headers(_ request: RequestDescription) -> [PythonEntry] {
    var entries = request.headers.map { header in
      let isOpen = isOpen(header.value)
      let value = optionalText(header.value) { scope, text in
        isOpen ? scope.helper("header_value", text, .string(header.name)) : text
      }
      return PythonEntry.member(.string(header.name), value)
    }
    let namesType = request.headers.contains { $0.name.lowercased() == "content-type" }
    if request.body == .json(.null), !namesType {
      entries.append(.member(.string("Content-Type"), .string("application/json")))
    }
    return entries
  }

  /// A dictionary, or pairs where a name stands more than once; the client leaves out what is None.
  private mutating func parameters(_ fields: [NamedText]) -> PythonExpression {
    let values = fields.map { field in (PythonExpression.string(field.name), parameter(field.value)) }
    if Set(fields.map(\.name)).count == fields.count {
      return .dictionary(values.map { .member($0, $1) })
    }
    return .list(values.map { .tuple([$0, $1]) })
  }

  /// Numbers stay numbers: the client writes them as we would.
  private mutating func parameter(_ text: Text) -> PythonExpression {
    if text.parts.count == 1, case .input(let name) = text.parts[0], [.integer, .number].contains(input(name).type) {
      return .name(variable(ofInput: name))
    }
    return optionalText(text)
  }

  private mutating func body(_ request: RequestDescription) -> PythonArgument? {
    switch request.body {
    case nil: nil
    // The client takes None for no body at all.
    case .json(.null): PythonArgument(.string("null"), name: "data")
    case .json(let value): PythonArgument(json(value), name: "json")
    case .form(let fields): PythonArgument(parameters(fields), name: "data")
    }
  }
}
