import Diagnostics

/// GC175: a word that is none of a closed list, or that cannot follow a place in the response or an output.
func placeWordMistake(_ complaint: Complaint) -> Mistake? {
  let text = complaint.text
  guard complaint.quoted.count > 1, text.contains("has no member") else { return nil }
  let (type, word) = (complaint.quoted[0], complaint.quoted[1])
  let place = type.prefix { $0 != "<" }
  if let list = closedLists[String(place)] {
    return complaint.mistake(.undeclaredName, "'.\(word)' is no \(list.name)", notes: ["they are \(list.words)"])
  }
  guard let family = placeFamilies.first(where: { $0.types.contains(String(place)) }) else { return nil }
  let nearest = nearestWord(to: word, among: family.words).map { "did you mean '.\($0)'" }
  return complaint.mistake(
    .undeclaredName, "'.\(word)' cannot stand behind \(family.name)", notes: nearest.map { [$0] } ?? [])
}

private let closedLists = [
  "TimeNotation": (name: "notation of a time", words: "'.iso8601', '.unixSeconds' and '.unixMilliseconds'"),
  "CallValue": (
    name: "fact about a call", words: "'.httpStatus', '.errorCode', '.retryable', '.attempts' and '.truncated'"
  ),
  "PageStep": (name: "way to ask for a page", words: "'.pageNumber(…)', '.offset(…)', '.cursor(…, at: …)' and '.link'"),
  "SignatureEncoding": (name: "way to write a signature", words: "'.hex' and '.base64'"),
  "Transport": (name: "transport", words: "'.requests', '.standardLibrary' and '.workspace'"),
]

private let operationWords = ["date", "dateTime", "lower", "prefix", "replace", "trim", "upper"]

/// What can follow what.
private let placeFamilies: [(types: [String], name: String, words: [String])] = [
  (["ResponsePath"], "a path", operationWords + ["count", "exists", "first", "join", "last"]),
  (["TakenPath"], "'.first' or '.last' of a path", operationWords),
  (["NodeCount", "NodeExistence", "JoinedText"], "'.count', '.exists' or '.join'", []),
  (["Output"], "an output", ["whenMissing", "whenNull"]),
]
