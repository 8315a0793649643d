import Diagnostics

/// Puts the compiler's complaints about a file into words of the description: one for each mistake.
///
/// Each rule is a function of its own in a file beside this one and knows one family of complaints; the first that
/// knows a complaint has it. What none knows is told in the compiler's own words (GC192).
func reworded(_ messages: [CompilerMessage], in file: ScannedSource, fields: ResponseFields) -> [Diagnostic] {
  if let missing = missingImport(file) { return [missing] }
  var mistakes = messages.map { message -> (Mistake, String) in
    let complaint = Complaint(message: message, file: file, fields: fields)
    let rules = [
      unavailableMistake, pythonMistake, quoteMistake, bracketMistake, separatorMistake, declarationMistake,
      nameMistake, placeWordMistake, argumentMistake, typeMistake, partMistake,
    ]
    for rule in rules {
      if let mistake = rule(complaint) { return (mistake, message.text) }
    }
    return (ownWords(complaint), message.text)
  }
  let standing = mistakes.map(\.0.standing).min() ?? .meaning
  mistakes.removeAll { $0.0.standing != standing }
  if standing == .syntax, mistakes.contains(where: { $0.0.code != .swiftMistake }) {
    mistakes.removeAll { $0.0.code == .swiftMistake }
  }
  return oneForEach(mistakes.sorted { $0.0.location < $1.0.location }).map { mistake, words in
    let note = words.contains(mistake.message) ? [] : [Note("the compiler says: \(words)")]
    return Diagnostic(mistake.code, mistake.message, at: mistake.location, notes: mistake.notes + note)
  }
}

/// The complaints without those that a better one on their line makes needless.
///
/// Where a file cannot be taken apart, all complaints on a line come from one mistake; else only the compiler's own
/// words give way, and what is said twice.
private func oneForEach(_ mistakes: [(Mistake, String)]) -> [(Mistake, String)] {
  var kept: [(Mistake, String)] = []
  for candidate in mistakes {
    let index = kept.firstIndex { other, _ in
      other.location.line == candidate.0.location.line
        && (candidate.0.standing == .syntax || other.location == candidate.0.location
          || other.message == candidate.0.message || other.code == .swiftMistake
          || candidate.0.code == .swiftMistake)
    }
    guard let index else {
      kept.append(candidate)
      continue
    }
    if rank(candidate.0) < rank(kept[index].0) { kept[index] = candidate }
  }
  return kept
}

/// Which of two complaints about one line tells more: the lower.
private func rank(_ mistake: Mistake) -> Int {
  let order: [DiagnosticCode] = [.pythonInSwift, .wrongQuotes, .unclosedBracket, .wrongDeclaration, .wrongArgument]
  if mistake.code == .swiftMistake { return order.count + 1 }
  return order.firstIndex(of: mistake.code) ?? order.count
}

/// GC191: without the import no word of the library is known, and every complaint follows from that.
private func missingImport(_ file: ScannedSource) -> Diagnostic? {
  if file.tokens.contains(where: { $0.isWord("DataActions") }) { return nil }
  return Diagnostic(
    .missingImport, "the file does not 'import DataActions'", at: SourceLocation(file: file.source.path))
}

/// GC192: the complaint in the compiler's own words.
private func ownWords(_ complaint: Complaint) -> Mistake {
  let parser = ["expected ", "consecutive ", "unterminated ", "extraneous ", "invalid ", "found an unexpected "]
  let isSyntax = parser.contains { complaint.text.hasPrefix($0) }
  return complaint.mistake(.swiftMistake, complaint.text, standing: isSyntax ? .syntax : .meaning)
}
