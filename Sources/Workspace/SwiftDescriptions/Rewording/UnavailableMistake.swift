import Diagnostics

/// The mistakes that the library itself has words for: `'init' is unavailable: …`.
func unavailableMistake(_ complaint: Complaint) -> Mistake? {
  guard
    let range = complaint.text.firstRange(of: " is unavailable: ") ?? complaint.text.firstRange(of: " is deprecated: ")
  else { return nil }
  let words = String(complaint.text[range.upperBound...]).replacing(" [#DeprecatedDeclaration]", with: "")
  if words.hasPrefix("the response's model has no field") { return unknownField(complaint) }
  let code: DiagnosticCode
  if words.hasPrefix("the default is") {
    code = .wrongValueType
  } else if words.hasPrefix("the response may leave") {
    code = .optionalFieldWithoutDefault
  } else if words.hasPrefix("the field of the response") {
    code = .wrongFieldType
  } else if words.contains("filled in") || words.hasPrefix("the response is not known") {
    code = .wrongFilling
  } else if words.contains("request has one") || words.contains("request needs") || words.contains("first line") {
    code = .wrongRequestShape
  } else if words.hasPrefix("an input is a") {
    code = .unknownType
  } else {
    code = .misplacedLine
  }
  var mistake = complaint.mistake(code, words)
  if let part = complaint.part(for: words) {
    mistake = Mistake(code: code, message: words, location: complaint.file.location(part))
  }
  return mistake
}

extension Complaint {
  /// What of the line the library's words are about: the compiler points at its beginning, or at the block's.
  fileprivate func part(for words: String) -> SwiftToken? {
    guard let start = token.flatMap({ file.tokens.firstIndex(of: $0) }) else { return nil }
    let rest = file.tokens[start...].dropFirst()
    if words.contains("first line of a request") { return rest.first }
    if words.contains("a request has one method") {
      let methods: Set = ["DELETE", "GET", "PATCH", "POST", "PUT"]
      return rest.filter { $0.kind == .word && methods.contains($0.text) }.dropFirst().first
    }
    let label = words.hasPrefix("the default is") ? "default" : "at"
    guard words.hasPrefix("the default is") || words.hasPrefix("the field of") || words.hasPrefix("the response may")
    else { return nil }
    return rest.drop { !$0.isWord(label) }.dropFirst(2).first
  }
}

/// GC183, with the field and the nearest one that there is.
private func unknownField(_ complaint: Complaint) -> Mistake {
  let tokens = complaint.file.tokens
  guard let start = complaint.token.flatMap({ tokens.firstIndex(of: $0) }) else {
    return complaint.mistake(.unknownField, "the response model has no such field")
  }
  let chain = tokens[start...].prefix { $0.kind == .word || $0.isSymbol(".") }.filter { $0.kind == .word }.dropFirst()
  guard let field = chain.first(where: { !complaint.fields.contains($0.text) }) ?? chain.last else {
    return complaint.mistake(.unknownField, "the response model has no such field")
  }
  let nearest = nearestWord(to: field.text, among: complaint.fields)
  return Mistake(
    code: .unknownField, message: "the response model has no field '\(field.text)'",
    location: complaint.file.location(field), notes: nearest.map { [Note("did you mean '\($0)'")] } ?? [])
}
