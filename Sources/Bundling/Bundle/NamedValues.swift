import ActionChecking
import DataActions

/// What a request takes from elsewhere than its inputs.
extension RequestDescription {
  /// The secrets, each once, in order.
  var secretNames: [String] {
    unique(texts.flatMap { $0.text.parts.compactMap { if case .secret(let name) = $0 { name } else { nil } } })
  }

  /// The settings, each once, in order.
  var settingNames: [String] {
    unique(texts.flatMap { $0.text.parts.compactMap { if case .setting(let name) = $0 { name } else { nil } } })
  }

  /// The settings that the templates of a native action need: the region of Genesys Cloud's own API is the
  /// organisation's there.
  var nativeSettingNames: [String] { settingNames.filter { !isRegion($0) } }

  /// The first of those, with the JSON Pointer of the text it stands in.
  var firstNativeSetting: (name: String, pointer: String)? {
    for text in texts {
      for case .setting(let name) in text.text.parts where !isRegion(name) { return (name, text.pointer) }
    }
    return nil
  }

  private func isRegion(_ setting: String) -> Bool {
    if case .genesys(let client) = signIn { client.region.parts.contains(.setting(setting)) } else { false }
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// A text of the request.
  struct PlacedText {
    /// What it belongs to, in words: `the header 'Accept'`.
    let what: String
    /// The text.
    let text: Text
    /// Its JSON Pointer in the description.
    let pointer: String
  }

  /// Every text of the request, in order.
  var texts: [PlacedText] {
    var texts = [PlacedText(what: "the URL", text: url, pointer: "/request/url")]
    for (index, parameter) in query.enumerated() {
      let pointer = "/request/query/\(index)/value"
      texts.append(PlacedText(what: "the query parameter '\(parameter.name)'", text: parameter.value, pointer: pointer))
    }
    for (index, header) in headers.enumerated() {
      let pointer = "/request/headers/\(index)/value"
      texts.append(PlacedText(what: "the header '\(header.name)'", text: header.value, pointer: pointer))
    }
    for part in SignInText.all(in: self) {
      texts.append(PlacedText(what: "the sign-in", text: part.text, pointer: part.pointer))
    }
    return texts + (body?.texts ?? []).map { PlacedText(what: "the body", text: $0, pointer: "/request/body") }
  }
}

extension BodyDescription {
  /// All texts in it.
  fileprivate var texts: [Text] {
    switch self {
    case .json(let value): value.texts
    case .form(let fields): fields.map(\.value)
    case .text(let text): [text]
    case .raw(let raw): [raw.content]
    }
  }
}

extension BodyValue {
  fileprivate var texts: [Text] {
    switch self {
    case .text(let text): [text]
    case .array(let values): values.flatMap(\.texts)
    case .object(let members): members.flatMap(\.value.texts)
    case .null, .boolean, .integer, .number, .input: []
    }
  }
}
