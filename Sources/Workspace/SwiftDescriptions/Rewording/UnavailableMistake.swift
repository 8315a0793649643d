import Diagnostics

/// The mistakes that the library itself has words for: `'init' is unavailable: …`.
func unavailableMistake(_ complaint: Complaint) -> Mistake? {
  if complaint.text.hasPrefix("ambiguous use of 'subscript(dynamicMember:)'") { return unknownField(complaint) }
  guard
    let range = complaint.text.firstRange(of: " is unavailable: ") ?? complaint.text.firstRange(of: " is deprecated: ")
  else { return nil }
  let words = String(complaint.text[range.upperBound...]).replacing(" [#DeprecatedDeclaration]", with: "")
  if words.hasPrefix("the response's model has no field") { return unknownField(complaint) }
  let code = code(of: words)
  var mistake = complaint.mistake(code, words)
  if let part = complaint.part(for: words) {
    mistake = Mistake(code: code, message: words, location: complaint.file.location(part))
  }
  return mistake
}

/// The code for the library's words: the first whose beginning or part they have.
private func code(of words: String) -> DiagnosticCode {
  let families: [(DiagnosticCode, [String])] = [
    (.wrongValueType, ["the default is", "the value is of", "null is no value", "a text is expected"]),
    (.optionalFieldWithoutDefault, ["the response may leave"]),
    (
      .wrongFieldType,
      ["the field of the response", "there may be several", ": the type of the output is", "an each goes over"]
    ),
    (
      .wrongArgument,
      [
        "a path with more to it", "a part of the response is given", "an input is given", "has no name: it is '@'",
        "an each has its query", "a field of a model is a place", "needs a text to", "a date needs to know",
        "a retry ", "a key says where", "with several values", "the call is given as",
      ]
    ),
    (.uselessPart, ["is never used", "nothing is missing", "stands before '.join'"]),
    (.wrongFilling, ["filled in", "the response is not known"]),
    (.wrongRequestShape, ["request has one", "request needs", "first line"]),
    (.unknownType, ["an input is a", "in an each the type", "a type is written"]),
  ]
  return families.first { $0.1.contains { words.contains($0) } }?.0 ?? .misplacedLine
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
    let labels = [
      ("the default is", "default"), ("is never used", "default"), ("the field of", "at"), ("the response may", "at"),
      ("there may be several", "at"), (": the type of the output", "at"), ("a part of the response", "value"),
    ]
    guard let label = labels.first(where: { words.contains($0.0) })?.1 else { return nil }
    return rest.drop { !$0.isWord(label) }.dropFirst(2).first
  }
}
