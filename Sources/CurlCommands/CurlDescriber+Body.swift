import ActionChecking
import DataActions
import Diagnostics
import JSONText

extension CurlDescriber {
  /// The body, as its `Content-Type` or else curl's rule says: a form, unless it is JSON.
  mutating func takeBody() {
    let header = command.headers.last { $0.text.begins(with: "content-type:") }
    let type = header.flatMap { $0.text.halves(at: ":")?.after.trimmed }
    guard let first = command.data.first, !command.isGet else {
      if let type, !type.isEmpty {
        request.headers.append(NamedText(name: "Content-Type", value: text(type)))
      }
      return
    }
    guard let mediaType = type.map({ $0.literal }) ?? usualType else {
      return complain(.curlBody, "the 'Content-Type' is filled in", at: header?.location ?? first.location)
    }
    let essence = mediaType.prefix { $0 != ";" }.filter { $0 != " " && $0 != "\t" }.lowercased()
    if command.data.allSatisfy(\.text.isEmpty) { return }
    switch essence {
    case _ where essence.hasSuffix("/json") || essence.hasSuffix("+json"):
      takeJSON()
      if essence != "application/json" { keepType(mediaType) }
    case Self.formType: takeForm()
    case "text/plain": if let whole = whole() { request.body = .text(freeText(whole)) }
    case "multipart/form-data":
      complain(.curlOptionRefused, "no action sends a body of several parts", at: header?.location ?? first.location)
    default:
      if let whole = whole() { request.body = .raw(RawContent(contentType: mediaType, content: freeText(whole))) }
    }
  }

  private mutating func keepType(_ type: String) {
    request.headers.append(NamedText(name: "Content-Type", value: Text([.literal(type)])))
  }

  private static let formType = "application/x-www-form-urlencoded"

  /// JSON, where the data is; curl would call it a form, and no API would read it as one.
  private var usualType: String? {
    if command.data.contains(where: { $0.form == .json }) { return "application/json" }
    guard let only = command.data.first, command.data.count == 1, only.form != .urlEncoded,
      only.text.trimmed.first?.scalar == "{" || only.text.trimmed.first?.scalar == "[",
      let json = CurlJSON(only.text), json.tree != nil
    else { return Self.formType }
    return "application/json"
  }

  /// All data as one text, with `&` between the pieces, or nothing where it is JSON.
  private mutating func whole() -> ShellText? {
    if let encoded = command.data.first(where: { $0.form == .urlEncoded }) {
      complain(.curlBody, "what is encoded for a form is no other body", at: encoded.location)
      return nil
    }
    return joined
  }

  private var joined: ShellText {
    command.data.reduce(into: ShellText()) { whole, data in
      if !whole.isEmpty, data.form != .json, let first = data.text.first {
        whole.append(ShellCharacter(content: .scalar("&"), line: first.line, column: first.column))
      }
      whole += data.text
    }
  }

  private mutating func takeForm() {
    let areFields = command.data.allSatisfy { data in
      data.form == .urlEncoded
        ? data.text.halves(at: "=")?.before.literal?.isEmpty == false
        : data.text.parts(at: "&").allSatisfy { part in
          part.halves(at: "=").map { name, value in
            name.formDecoded?.literal != nil && value.formDecoded != nil && !holdsCredential(name)
          } ?? false
        }
    }
    guard areFields else {
      if let whole = whole() {
        request.body = .raw(RawContent(contentType: Self.formType, content: freeText(whole)))
      }
      return
    }
    let fields = command.data.flatMap { Parameter.all(in: $0) }.map { field in
      let name = field.name.literal ?? ""
      return NamedText(name: name, value: value(field.value, under: name, isCredential: CredentialName.isOne(name)))
    }
    request.body = .form(fields)
  }

  private mutating func takeJSON() {
    guard let whole = whole(), let first = command.data.first else { return }
    guard let json = CurlJSON(whole) else {
      return complain(.curlBody, "the data has a character of private use", at: first.location)
    }
    guard let tree = json.tree else {
      let place = json.fault.map { self.place(of: [$0], in: first.location) } ?? first.location
      return complain(.curlBody, "the data is not JSON: \(json.message)", at: place)
    }
    request.body = .json(bodyValue(tree, under: nil))
  }

  private mutating func bodyValue(_ tree: JSONTree, under name: String?) -> BodyValue {
    let isCredential = name.map(CredentialName.isOne) ?? false
    switch tree {
    case .null: return .null
    case .boolean(let value): return .boolean(value)
    case .number(let digits) where isCredential:
      return .text(value(CurlJSON.text(digits), under: name ?? "", isCredential: true))
    case .number(let digits): return Int(digits).map { .integer($0) } ?? .number(Double(digits) ?? 0)
    case .string(let words):
      let text = value(CurlJSON.text(words), under: name ?? "key", isCredential: isCredential)
      if text.parts.count == 1, case .input(let name)? = text.parts.first { return .input(name) }
      return .text(text)
    case .array(let elements): return .array(elements.map { bodyValue($0, under: name) })
    case .object(let members):
      return .object(
        members.map { BodyMember(name: CurlJSON.text($0.name).shown, value: bodyValue($0.value, under: $0.name)) })
    }
  }
}
