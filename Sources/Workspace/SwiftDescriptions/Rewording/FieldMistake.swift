import Diagnostics

/// GC183: a field that the response's model does not have, with the nearest one that there is.
func unknownField(_ complaint: Complaint) -> Mistake {
  let tokens = complaint.file.tokens
  guard let start = complaint.token.flatMap({ tokens.firstIndex(of: $0) }) else {
    return complaint.mistake(.unknownField, "the response model has no such field")
  }
  // The compiler points at the chain's beginning or at a word of it.
  let isChain = { (token: SwiftToken) in token.kind == .word || token.isSymbol(".") }
  let begin = tokens[..<start].lastIndex { !isChain($0) }.map { $0 + 1 } ?? start
  let chain = tokens[begin...].prefix(while: isChain).filter { $0.kind == .word }.dropFirst()
  if let missing = complaint.fields.missing(
    in: chain, of: tokens[begin].text, placeWords: placeWords, declaredIn: complaint.file)
  {
    let near = nearestField(to: missing.word.text, among: missing.fields)
    return mistake(about: missing.word, in: complaint, note: near.map { "did you mean '\($0)'" })
  }
  let known = placeWords.union(complaint.fields.names)
  guard let field = chain.first(where: { !known.contains($0.text) }) ?? misplacedWord(in: chain) ?? chain.last else {
    return complaint.mistake(.unknownField, "the response model has no such field")
  }
  if let advice = advice(about: field.text) {
    return Mistake(code: .unknownField, message: advice, location: complaint.file.location(field))
  }
  let note =
    complaint.fields.names.contains(field.text)
    ? "the fields of an array's elements come after '.each', '.first' or '.last'"
    : nearestField(to: field.text, among: complaint.fields.names).map { "did you mean '\($0)'" }
  return mistake(about: field, in: complaint, note: note)
}

private func mistake(about field: SwiftToken, in complaint: Complaint, note: String?) -> Mistake {
  Mistake(
    code: .unknownField, message: "the response model has no field '\(field.text)'",
    location: complaint.file.location(field), notes: note.map { [Note($0)] } ?? [])
}

/// The field that was meant, perhaps: one that is spelled alike, or that has the word in it, as `fullName` has `name`.
private func nearestField(to word: String, among fields: [String]) -> String? {
  if let near = nearestWord(to: word, among: fields) { return near }
  let letters = word.lowercased()
  return fields.first { $0.lowercased().contains(letters) || letters.contains($0.lowercased()) }
}

/// A word that is known, but says nothing where it stands: `.each.first`, or one for texts after another field.
private func misplacedWord(in chain: ArraySlice<SwiftToken>) -> SwiftToken? {
  let taken = zip(chain, chain.dropFirst()).first { $0.text == "each" && ["first", "last"].contains($1.text) }?.1
  return taken ?? chain.first { advice(about: $0.text) != nil && !["first", "last"].contains($0.text) }
}

private func advice(about word: String) -> String? {
  switch word {
  case "first", "last":
    "the field is named before '.\(word)', as in '.each.id.\(word)'; an array alone has '.\(word)' without '.each'"
  case "trim", "upper", "lower", "replace", "prefix": "'.\(word)' is for texts, and this is none"
  case "dateTime", "date": "'.\(word)' is for texts and numbers, and this is neither"
  case "exists": "'.exists' asks of '.each', or of a field that may be left out, whether there is any"
  case "join": "'.join' is for the texts or numbers of several elements: '.each.name.join(\", \")'"
  default: nil
  }
}

/// What can follow a field of a response, beside other fields.
private let placeWords: Set = [
  "count", "date", "dateTime", "each", "exists", "first", "join", "last", "lower", "prefix", "replace", "trim", "upper",
]
