import Diagnostics

/// GC198: a declaration that lacks its `let`, its type, or has a name that is none.
func declarationMistake(_ complaint: Complaint) -> Mistake? {
  let text = complaint.text
  let tokens = complaint.lineTokens
  if tokens.count > 3, tokens[0].isWord("let") || tokens[0].isWord("var"), tokens[2].isSymbol("-") {
    return Mistake(
      code: .wrongDeclaration, message: "a name in Swift has no '-' in it",
      location: complaint.file.location(tokens[2]),
      standing: .syntax)
  }
  if text.hasPrefix("expected 'var' keyword in property declaration") {
    let name = complaint.token?.text ?? ""
    return complaint.mistake(.wrongDeclaration, "'\(name)' has no 'let' before it", standing: .syntax)
  }
  if text.hasPrefix("computed property must have an explicit type") {
    let name = tokens.drop { !$0.isWord("var") }.dropFirst().first?.text ?? ""
    return complaint.mistake(
      .wrongDeclaration,
      "'\(name)' has no type: 'var \(name): \(name.prefix(1).uppercased())\(name.dropFirst()) { … }'",
      standing: .syntax)
  }
  if text.hasPrefix("expected '{' to start getter"), let word = tokens.first(where: { $0.isWord("get") }) {
    return Mistake(
      code: .undeclaredName, message: "'get' is declared nowhere", location: complaint.file.location(word),
      standing: .syntax, notes: [Note("did you mean 'GET'")])
  }
  if text.hasPrefix("function produces expected type") {
    return complaint.mistake(.wrongDeclaration, "a block has no '=' before its '{'")
  }
  if text.hasPrefix("cannot use instance member '") {
    return complaint.mistake(
      .wrongDeclaration, "a 'let' cannot use '\(complaint.quoted.first ?? "")', which is a 'let' beside it",
      standing: .consequence)
  }
  if text.hasPrefix("reference to member '"), text.contains("without a contextual type") {
    if tokens.contains(where: { $0.isWord("whenMissing") || $0.isWord("whenNull") }) {
      let word = complaint.quoted.first ?? ""
      return complaint.mistake(.wrongArgument, "'.\(word)' is no value; a call that fails is '.failure'")
    }
    return complaint.mistake(
      .wrongDeclaration, "'.\(complaint.quoted.first ?? "")' lacks the type before its dot")
  }
  return nil
}

/// GC175: a name that is declared nowhere; GC182, GC189: a word after a dot that is none; GC180: a label without ':'.
func nameMistake(_ complaint: Complaint) -> Mistake? {
  let text = complaint.text
  if text.hasPrefix("cannot infer contextual base") {
    return complaint.mistake(
      .undeclaredName, "it is not known what '.\(complaint.quoted.first ?? "")' belongs to", standing: .consequence)
  }
  if text.hasPrefix("type 'ValueType<"), let word = complaint.quoted.last(where: { !$0.hasPrefix("ValueType") }) {
    return unknownType(word, complaint)
  }
  if text.hasPrefix("type 'FailureCondition' has no member"), let word = complaint.quoted.dropFirst().first {
    let known = ["status", "clientErrors", "serverErrors", "timeout", "connection", "anythingElse"]
    let nearest = nearestWord(to: word, among: known).map { "did you mean '.\($0)'" }
    return complaint.mistake(
      .unknownFailure, "'.\(word)' is no failure that gcgen knows",
      notes: [nearest ?? "a status is written '.status(404)'"])
  }
  guard text.hasPrefix("cannot find '") || text.hasPrefix("cannot find type '"), let word = complaint.quoted.first
  else {
    return nil
  }
  if typeWords[word] != nil { return unknownType(word, complaint) }
  if argumentLabels.contains(word) {
    return complaint.mistake(.wrongArgument, "the label '\(word)' has no ':' after it")
  }
  let inputs = complaint.file.properties(of: "Input") + complaint.file.properties(of: "Response")
  let nearest = nearestWord(to: word, among: inputs) ?? nearestWord(to: word, among: libraryWords)
  return complaint.mistake(
    .undeclaredName, "'\(word)' is declared nowhere",
    notes: nearest.map { ["did you mean '\($0)'"] }
      ?? (inputs.isEmpty ? [] : ["the action declares \(inputs.map { "'\($0)'" }.joined(separator: ", "))"]))
}

private func unknownType(_ word: String, _ complaint: Complaint) -> Mistake {
  let meant = typeWords[word] ?? nearestWord(to: word, among: typeWords.keys.sorted()).flatMap { typeWords[$0] }
  return complaint.mistake(
    .unknownType, "'\(word)' is no type" + (meant.map { ": write '\($0)'" } ?? ""),
    notes: meant == nil ? ["the types are '.string', '.integer', '.number', '.boolean' and '.object'"] : [])
}

/// The labels of the arguments that have one.
let argumentLabels: Set = ["allowed", "at", "default", "example", "on", "required", "seconds", "value"]

/// What people write for the types, and what they mean.
let typeWords = [
  "string": ".string", "str": ".string", "text": ".string", "integer": ".integer", "int": ".integer",
  "Integer": ".integer", "long": ".integer", "number": ".number", "float": ".number", "double": ".number",
  "decimal": ".number", "boolean": ".boolean", "bool": ".boolean", "Boolean": ".boolean", "object": ".object",
  "dict": ".object", "array": ".array(of: .string)", "strings": ".array(of: .string)",
  "list": ".array(of: .string)", "integers": ".array(of: .integer)", "objects": ".array(of: .object)",
]

/// The words that begin a line.
private let libraryWords = [
  "DataAction", "DELETE", "Failures", "Field", "FormBody", "GET", "Header", "Input", "JSONBody", "On", "OptionalField",
  "Output", "Outputs", "PATCH", "POST", "PUT", "Query", "Request", "Response", "ResponseModel", "Service", "Timeout",
  "each", "path", "secret", "setting",
]
