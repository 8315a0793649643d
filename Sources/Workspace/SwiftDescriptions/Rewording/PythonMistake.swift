import Diagnostics

/// GC176: words and forms of Python (and of JSON and JavaScript) that Swift does not know.
func pythonMistake(_ complaint: Complaint) -> Mistake? {
  formattedText(complaint) ?? definition(complaint) ?? documentation(complaint) ?? braces(complaint)
    ?? constant(complaint)
}

/// `f"…{user_id}"`.
private func formattedText(_ complaint: Complaint) -> Mistake? {
  let tokens = complaint.lineTokens
  let prefixes: Set = ["f", "F", "r", "b", "rf", "fr"]
  let prefix = zip(tokens, tokens.dropFirst()).first { prefix, text in
    prefix.kind == .word && prefixes.contains(prefix.text) && text.kind == .string
      && text.column == prefix.column + prefix.text.utf8.count
  }?.0
  guard let prefix else { return nil }
  return Mistake(
    code: .pythonInSwift, message: "a text has no '\(prefix.text)' before it; a value is filled in with '\\(…)'",
    location: complaint.file.location(prefix), standing: .syntax)
}

/// `def request(self):`.
private func definition(_ complaint: Complaint) -> Mistake? {
  guard let first = complaint.lineTokens.first, first.isWord("def") || first.isWord("function") else { return nil }
  return Mistake(
    code: .pythonInSwift, message: "'\(first.text)' is not Swift; a block is written 'var request: Request { … }'",
    location: complaint.file.location(first), standing: .syntax)
}

/// A text in three quotes where Python has its documentation.
private func documentation(_ complaint: Complaint) -> Mistake? {
  guard complaint.text.hasPrefix("multi-line string literal content must begin"),
    let first = complaint.lineTokens.first, first.kind == .string
  else { return nil }
  return Mistake(
    code: .pythonInSwift, message: "a text in three quotes is no comment; a comment begins with '//'",
    location: complaint.file.location(first), standing: .syntax)
}

/// `JSONBody({"id": userID})`.
private func braces(_ complaint: Complaint) -> Mistake? {
  let tokens = complaint.lineTokens
  let brace = tokens.indices.dropLast(2).first { index in
    tokens[index].isSymbol("{") && tokens[index + 1].kind == .string && tokens[index + 2].isSymbol(":")
  }
  guard let brace else { return nil }
  return Mistake(
    code: .pythonInSwift, message: "a dictionary stands in '[ ]' in Swift, not in '{ }'",
    location: complaint.file.location(tokens[brace]), standing: .syntax)
}

/// `None`, `True`, `null`, `self`.
private func constant(_ complaint: Complaint) -> Mistake? {
  guard complaint.text.hasPrefix("cannot find '"), let word = complaint.quoted.first else { return nil }
  switch word {
  case "True", "TRUE", "yes", "Yes": return complaint.mistake(.pythonInSwift, "'\(word)' is written 'true' in Swift")
  case "False", "FALSE", "no", "No": return complaint.mistake(.pythonInSwift, "'\(word)' is written 'false' in Swift")
  case "None", "null", "NULL", "undefined", "Null":
    return complaint.mistake(
      .pythonInSwift, "'\(word)' is not Swift: a default that is none is left out, and in a body it is 'nil'")
  case "this":
    return complaint.mistake(.pythonInSwift, "'this' is not Swift: an input is named alone")
  case "dict", "list", "len", "format", "os", "json":
    return complaint.mistake(.pythonInSwift, "'\(word)' is Python, and a description is Swift")
  default: return nil
  }
}
