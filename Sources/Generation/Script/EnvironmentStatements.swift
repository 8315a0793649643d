import ActionChecking
import DataActions
import PythonSyntax

extension ScriptScope {
  /// Reads the settings and secrets of an action, each once, in the order in which they are first used.
  mutating func environmentStatements(_ action: CheckedAction) -> [PythonStatement] {
    var seen: Set<TextPart> = []
    var statements: [PythonStatement] = []
    for (pointer, text) in action.description.texts {
      for part in text.parts where seen.insert(part).inserted {
        guard let name = part.environmentName else { continue }
        let variable = variable(ofEnvironment: part, named: name)
        statements.append(.origin(pointer, [.assign(variable, reading(part, named: name.uppercased(), of: action))]))
      }
    }
    return statements
  }

  private mutating func reading(_ part: TextPart, named name: String, of action: CheckedAction) -> PythonExpression {
    if case .secret = part, action.terms.secrets == .awsSecretsManager {
      return helper("read_secret", .string(name), .name("exchange"), .name("call"))
    }
    if case .genesys(let client)? = action.description.request.signIn, client.region.parts == [part] {
      domains.insert(part)
      return helper("read_region", .string(name))
    }
    let isBaseURL = [action.url, action.tokenURL].contains { url in
      url.map { $0.isOfBaseURL && $0.origin.parts.last == part } ?? false
    }
    return helper(isBaseURL ? "read_base_url" : "read_setting", .string(name))
  }
}

extension TextPart {
  /// The name of a setting or a secret; nil for any other part.
  fileprivate var environmentName: String? {
    switch self {
    case .setting(let name), .secret(let name): name
    case .literal, .input: nil
    }
  }
}

extension ActionDescription {
  /// Every text that can have values in it, by its JSON Pointer, in the order in which a script needs them.
  fileprivate var texts: [(pointer: String, text: Text)] {
    var texts = [("/request/url", request.url)]
    texts += request.query.enumerated().map { ("/request/query/\($0.offset)/value", $0.element.value) }
    texts += request.headers.enumerated().map { ("/request/headers/\($0.offset)/value", $0.element.value) }
    texts += SignInText.all(in: request).map { ($0.pointer, $0.text) }
    switch request.body {
    case .form(let fields):
      texts += fields.enumerated().map { ("/request/body/form/\($0.offset)/value", $0.element.value) }
    case .json(let value): texts += value.texts.map { ("/request/body", $0) }
    case .text(let text): texts.append(("/request/body/text", text))
    case .raw(let raw): texts.append(("/request/body/raw/content", raw.content))
    case nil: break
    }
    for (index, output) in outputs.enumerated() {
      texts += (output.value?.texts ?? []).map { ("/outputs/\(index)/value", $0) }
    }
    return texts + failures.enumerated().map { ("/failures/\($0.offset)/message", $0.element.message) }
  }
}

extension BodyValue {
  fileprivate var texts: [Text] {
    switch self {
    case .null, .boolean, .integer, .number, .input: []
    case .text(let text): [text]
    case .array(let values): values.flatMap(\.texts)
    case .object(let members): members.flatMap(\.value.texts)
    }
  }
}
