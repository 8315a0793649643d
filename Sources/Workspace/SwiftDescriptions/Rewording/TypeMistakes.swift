import Diagnostics

/// GC181, GC189, GC190, GC199: a value where another kind of value is expected.
func typeMistake(_ complaint: Complaint) -> Mistake? {
  let text = complaint.text
  if text.hasPrefix("closure containing control flow statement") || text.hasPrefix("closure containing a declaration") {
    return complaint.mistake(.controlFlow, "'\(complaint.token?.text ?? "if")' has no place in a block of lines")
  }
  guard text.hasPrefix("cannot convert value of type '"), complaint.quoted.count > 1 else { return nil }
  let found = complaint.quoted[0]
  let expected = complaint.quoted[1]
  let word = complaint.token?.text ?? ""
  switch expected {
  case "FailureCondition":
    return complaint.mistake(.unknownFailure, "'\(word)' is no failure: a status is written '.status(404)'")
  case "BodyContent":
    return complaint.mistake(
      .wrongFilling, "'\(word)' cannot stand in a body; texts, numbers, true, false, nil, inputs and '\"\\(…)\"' can")
  case "PageStep":
    return complaint.mistake(
      .wrongValueType, "the next page is asked for by '.pageNumber(…)', '.offset(…)', '.cursor(…, at: …)' or '.link'")
  case "Text" where found.hasPrefix("["):
    return complaint.mistake(.wrongValueType, "a text is expected here, not an array or an object")
  case "Text" where found == "String":
    return complaint.mistake(.wrongFilling, "'\(word)' is a Swift String: write \"\\(\(word))\" here")
  case _ where expected.hasPrefix("ValueType<"):
    return complaint.mistake(.unknownType, "a type such as '.string' is expected here", standing: .consequence)
  default: break
  }
  guard let expectedWord = kinds[expected], let foundWord = kinds[found] else { return nil }
  return complaint.mistake(.wrongValueType, "\(expectedWord) is expected here, not \(foundWord)")
}

/// Swift's types in the words of the contract.
private let kinds = [
  "String": "a text", "Text": "a text", "Int": "a whole number", "Double": "a number", "Bool": "true or false",
  "JSONObject": "an object", "[String]": "an array of texts", "[Int]": "an array of whole numbers",
  "Secret": "a secret", "Setting": "a setting", "Input": "an input",
  "[Double]": "an array of numbers", "[Bool]": "an array of true and false", "[JSONObject]": "an array of objects",
]

/// GC186: an action without a part that it needs.
func partMistake(_ complaint: Complaint) -> Mistake? {
  guard complaint.text.hasPrefix("type '"), complaint.text.contains("does not conform to protocol 'DataAction'") else {
    return nil
  }
  let parts = complaint.message.notes.compactMap { note -> String? in
    guard note.text.hasPrefix("protocol requires ") else { return nil }
    let words = note.text.split(separator: "'", omittingEmptySubsequences: false)
    guard words.count > 1 else { return nil }
    return note.text.hasPrefix("protocol requires initializer") ? "init" : String(words[1])
  }
  if parts.contains("init") {
    return complaint.mistake(.missingPart, "a 'let' of the action has no value")
  }
  let lines = parts.map { part in
    part == "name" || part == "summary"
      ? "'let \(part) = \"…\"'" : "'var \(part): \(part.prefix(1).uppercased())\(part.dropFirst()) { … }'"
  }
  return complaint.mistake(.missingPart, "the action has no \(lines.joined(separator: " and no "))")
}
