import ActionChecking
import DataActions
import NativeActions

extension NativeTranslation {
  /// The templates of the request.
  mutating func request() -> NativeAction.Request {
    let url = urlTemplate()
    let headers = headers()
    return NativeAction.Request(
      urlTemplate: url, method: description.method.rawValue, headers: headers, template: bodyTemplate())
  }

  /// A text with values in it, each encoded for where it stands.
  mutating func write(_ text: Text, to template: inout TemplateText, at position: ValuePosition, pointer: String) {
    for part in text.parts {
      switch part {
      case .literal(let literal): position.write(literal, to: &template)
      case .input(let name): template.insert(reference(toInput: name, at: position))
      case .setting(let name):
        guard let value = settings.value(of: name) else { continue }
        if case .marked = settings { template.insert(value) } else { position.write(value, to: &template) }
      case .secret(let name):
        if isOfGenesys {
          refuse("a secret beside the platform's own sign-in, which keeps no other credentials", at: pointer)
        }
        template.insert(position.encoded("${credentials.\(name)}"))
      }
    }
  }

  /// The value of an input; empty where the flow left it out.
  mutating func reference(toInput name: String, at position: ValuePosition) -> String {
    let input = input(name)
    let reference = input.required ? "${input.\(name)}" : "$!{input.\(name)}"
    if case .header = position, input.type == .string { patterns[name, default: []].insert(.header) }
    return input.type == .string ? position.encoded(reference) : reference
  }

  /// When an optional input is there: an empty text is a value, too.
  func isGiven(_ input: InputDescription) -> String {
    let isFilled = "\"$!{input.\(input.name)}\" != \"\""
    return input.type == .string ? "\(isFilled) || $input.\(input.name) == \"\"" : isFilled
  }

  /// The optional input that a text is nothing but; nil for any other text.
  func optionalInput(_ text: Text) -> InputDescription? {
    guard text.parts.count == 1, case .input(let name) = text.parts[0], !input(name).required else { return nil }
    return input(name)
  }

  private mutating func headers() -> [NativeAction.Header] {
    var headers = description.headers.enumerated().map { index, header in
      self.header(header.name, header.value, pointer: "/request/headers/\(index)")
    }
    switch description.signIn {
    case .apiKeyHeader(let key): headers.append(header(key.name, key.value, pointer: "/request/signIn"))
    case .bearer(let token):
      headers.append(
        header("Authorization", Text([.literal("Bearer ")] + token.parts), pointer: "/request/signIn"))
    case .basic(let basic): headers.append(basicHeader(basic))
    case .apiKeyQuery, .clientCredentials, .genesys, nil: break
    }
    if let type = description.body?.mediaType, !headers.contains(where: { $0.name.lowercased() == "content-type" }) {
      headers.append(NativeAction.Header("Content-Type", type))
    }
    return headers
  }

  private mutating func header(_ name: String, _ value: Text, pointer: String) -> NativeAction.Header {
    if optionalInput(value) != nil {
      refuse("a header that is left out where the input is, and the platform sends every header", at: pointer)
    }
    var template = TemplateText()
    write(value, to: &template, at: .header, pointer: pointer)
    return NativeAction.Header(name, template.text)
  }

  private mutating func basicHeader(_ basic: BasicCredentials) -> NativeAction.Header {
    var credentials = TemplateText()
    let text = Text(basic.user.parts + [.literal(":")] + basic.password.parts)
    if text.parts.contains(where: { if case .literal(let text) = $0 { text.contains("\"") } else { false } }) {
      refuse("a quotation mark in the user or the password", at: "/request/signIn")
    }
    write(text, to: &credentials, at: .header, pointer: "/request/signIn")
    return NativeAction.Header("Authorization", "Basic $encoding.base64(\"\(credentials.text)\")")
  }
}
