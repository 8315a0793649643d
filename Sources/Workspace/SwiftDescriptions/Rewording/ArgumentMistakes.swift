import Diagnostics

/// GC180: an argument that is missing, too much, in the wrong place or under another label.
func argumentMistake(_ complaint: Complaint) -> Mistake? {
  let text = complaint.text
  let first = complaint.quoted.first ?? ""
  let isOutput = complaint.lineTokens.first?.isWord("Output") == true
  if text.hasPrefix("missing argument label '") || text.hasPrefix("missing argument labels '") {
    // Swift knows of no place in a text: it asks for the label of a fixed one.
    if isOutput, ["value:", "call:"].contains(first) {
      return complaint.mistake(.wrongArgument, "the label 'at:' is missing before the path")
    }
    if first.hasPrefix("fileID") { return complaint.mistake(.wrongArgument, "there is an argument too many") }
    let labels = first.split(separator: ":").map { "'\($0):'" }
    let isOne = labels.count == 1
    return complaint.mistake(
      .wrongArgument,
      "the label\(isOne ? "" : "s") \(labels.joined(separator: " and ")) \(isOne ? "is" : "are") missing")
  }
  if text.hasPrefix("extraneous argument label '") {
    return complaint.mistake(.wrongArgument, "'\(first)' is no label here: the value stands without one")
  }
  if text.hasPrefix("cannot pass array of type '") {
    return complaint.mistake(.wrongArgument, "the values stand one after the other, without '[ ]'")
  }
  if text.hasPrefix("incorrect argument label"), let labels = wrongLabel(complaint.quoted) {
    if labels.wrong == "value" || labels.wrong == "at", complaint.quoted[0].contains("at:value") {
      return complaint.mistake(.wrongArgument, "an output has either 'at:' or 'value:'")
    }
    if labels.wrong == "whenMissing" || labels.wrong == "whenNull" {
      return complaint.mistake(.wrongArgument, "'.\(labels.wrong)(…)' stands behind the output, after its ')'")
    }
    guard let right = labels.right else {
      return complaint.mistake(.wrongArgument, "there is an argument too many: '\(labels.wrong)'")
    }
    let message = labels.wrong == "_" ? "the label '\(right):' is missing" : "'\(labels.wrong):' is no label here"
    return complaint.mistake(
      .wrongArgument, message, notes: labels.wrong == "_" ? [] : ["the label here is '\(right):'"])
  }
  if text.hasPrefix("missing argument for parameter #") {
    let number = text.drop { !$0.isNumber }.prefix { $0.isNumber }
    return complaint.mistake(.wrongArgument, "the argument number \(number) is missing")
  }
  if text.hasPrefix("missing argument for parameter '") || text.hasPrefix("missing arguments for parameters '") {
    if isOutput, first == "value" || first == "call" {
      return complaint.mistake(.wrongArgument, "'at:' is missing, or 'value:' where the response is not asked")
    }
    let labels = complaint.quoted.map { "'\($0):'" }.joined(separator: ", ")
    return complaint.mistake(.wrongArgument, "\(labels) is missing")
  }
  if text.hasPrefix("argument '") {
    return complaint.mistake(
      .wrongArgument, "'\(first):' stands before '\(complaint.quoted.last ?? "")'")
  }
  if text.hasPrefix("contextual type for closure argument list expects 1 argument") {
    return complaint.mistake(.wrongArgument, "the element has no name here: '{ order in' gives it one")
  }
  if text.hasPrefix("cannot call value of non-function type"), let word = complaint.token?.text {
    return complaint.mistake(.wrongArgument, "'.\(word)' has no '( )' after it")
  }
  if text.hasPrefix("extra argument") {
    return complaint.mistake(.wrongArgument, "there is an argument too many")
  }
  if text.hasPrefix("no exact matches in call") || text.hasPrefix("no 'init' candidates produce") {
    return complaint.mistake(
      .wrongArgument, "the arguments of '\(complaint.lineTokens.first?.text ?? "")' do not fit")
  }
  return nil
}

/// The first label that is not the expected one, from `(have '_:path:', expected '_:at:')`.
private func wrongLabel(_ quoted: [String]) -> (wrong: String, right: String?)? {
  guard quoted.count > 1 else { return nil }
  let have = quoted[0].split(separator: ":").map(String.init)
  let expected = quoted[1].split(separator: ":").map(String.init)
  let index = have.indices.first { !expected.indices.contains($0) || expected[$0] != have[$0] }
  guard let index else { return nil }
  return (have[index], expected.indices.contains(index) && expected[index] != "fileID" ? expected[index] : nil)
}
