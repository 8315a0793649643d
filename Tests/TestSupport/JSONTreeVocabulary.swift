package import JSONText

extension JSONTree {
  /// A value for random queries to be tried on: few names, texts and numbers, which come again and again.
  package static func randomDocument(depth: Int, using generator: inout some RandomNumberGenerator) -> JSONTree {
    switch Int.random(in: 0..<(depth == 0 ? 5 : 12), using: &generator) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &generator))
    case 2...3: return .number(JSONTreeVocabulary.number(using: &generator))
    case 4: return .string(JSONTreeVocabulary.text(using: &generator))
    case 5...7:
      let count = Int.random(in: 0...4, using: &generator)
      return .array((0..<count).map { _ in randomDocument(depth: depth - 1, using: &generator) })
    default:
      var names: [String] = []
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        let name = JSONTreeVocabulary.name(using: &generator)
        if !names.contains(name) { names.append(name) }
      }
      return .object(names.map { Member($0, randomDocument(depth: depth - 1, using: &generator)) })
    }
  }
}

/// The words that random documents and random queries share.
enum JSONTreeVocabulary {
  static func name(using generator: inout some RandomNumberGenerator) -> String {
    let names = ["a", "a", "b", "b", "c", "d", "e_1", "", "it's", "\"", "a b", "é", "\u{1F600}", "\\", "\n\u{1}", "0"]
    return names.randomElement(using: &generator) ?? "a"
  }

  static func text(using generator: inout some RandomNumberGenerator) -> String {
    let texts = ["", "a", "b", "ab", "bcd", "A", "é", "e\u{301}", "\u{1F600}", "\u{FFFF}", "it's", "1", "a\nb", "\r"]
    return texts.randomElement(using: &generator) ?? "a"
  }

  static func number(using generator: inout some RandomNumberGenerator) -> String {
    let numbers = [
      "0", "-0", "1", "1.0", "1e0", "2", "3", "-1", "-1.5", "0.1", "10E-1", "9007199254740993", "9007199254740992.0",
      "1e3",
      "123456789012345678901234567890", "-0.0", "1e-7",
    ]
    return numbers.randomElement(using: &generator) ?? "0"
  }
}
