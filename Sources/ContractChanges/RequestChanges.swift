import DataActions
import Diagnostics
import JSONText

/// What differs in the request.
func requestChanges(from old: RequestDescription, to new: RequestDescription) -> [ContractChange] {
  differences(old, new).flatMap { member, difference -> [ContractChange] in
    switch member {
    case "headers": listChanges("header", at: "/request/headers", old.headers, new.headers)
    case "query": listChanges("query parameter", at: "/request/query", old.query, new.query)
    case "signIn": [signInChange(difference, from: old.signIn, to: new.signIn)]
    default: [requestChange(member, difference)]
    }
  }
}

private func requestChange(_ member: String, _ difference: Difference) -> ContractChange {
  ContractChange(
    .inPlace, at: difference.new == nil ? "/request" : "/request/\(member)",
    difference.words(nouns[member] ?? member, of: "the request"), old: difference.old, new: difference.new)
}

/// What the members of a request are called where their names do not say it.
private let nouns = [
  "url": "URL", "timeoutSeconds": "timeout in seconds", "deadlineSeconds": "deadline in seconds",
  "pages": "reading of pages",
]

/// Which integration the action belongs to follows from whether it calls Genesys Cloud's own API.
private func signInChange(_ difference: Difference, from old: SignIn?, to new: SignIn?) -> ContractChange {
  let pointer = difference.new == nil ? "/request" : "/request/signIn"
  guard old.isGenesys != new.isGenesys else {
    return ContractChange(
      .inPlace, at: pointer, difference.words("sign-in", of: "the request"), old: difference.old, new: difference.new)
  }
  let api = "Genesys Cloud's own API"
  return ContractChange(
    .needsNewAction, at: pointer,
    new.isGenesys ? "the request goes to \(api) now" : "the request does not go to \(api) any more",
    remark: "the integration of an action is fixed when it is published", old: difference.old, new: difference.new)
}

extension SignIn? {
  fileprivate var isGenesys: Bool {
    if case .genesys = self { true } else { false }
  }
}

/// What differs in headers, query parameters or failures: each by its name, or the list where names do not tell.
private func listChanges(_ noun: String, at pointer: String, _ old: [NamedText], _ new: [NamedText]) -> [ContractChange]
{
  let parts = NamedParts("\(noun)s", at: pointer, old, new, name: \.name)
  guard parts.areTellable else {
    let difference = Difference(old: tree(of: old), new: tree(of: new))
    return [
      ContractChange(.inPlace, at: pointer, "the \(noun)s change", old: difference.old, new: difference.new)
    ]
  }
  return textChanges(parts, noun: { "\(noun) \(quoted($0.name))" }, of: "the request", member: "value") { $0.value }
}

/// What differs in the texts of a list.
func textChanges<Part>(
  _ parts: NamedParts<Part>, noun: (Part) -> String, of whole: String, member: String, text: (Part) -> Text
) -> [ContractChange] {
  let gone = parts.removed.map { part, pointer in
    let words = Difference(old: tree(of: text(part)), new: nil).words(noun(part), of: whole)
    return ContractChange(.inPlace, at: pointer, words, old: tree(of: part))
  }
  let come = parts.added.map { part, pointer in
    let words = Difference(old: nil, new: tree(of: text(part))).words(noun(part), of: whole)
    return ContractChange(.inPlace, at: pointer, words, new: tree(of: part))
  }
  let changed = parts.changed.map { old, new, pointer in
    let difference = Difference(old: tree(of: text(old)), new: tree(of: text(new)))
    return ContractChange(
      .inPlace, at: "\(pointer)/\(member)", difference.words(noun(new), of: whole), old: difference.old,
      new: difference.new)
  }
  return gone + come + changed + parts.order(.inPlace)
}
