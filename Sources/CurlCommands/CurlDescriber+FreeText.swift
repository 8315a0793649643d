import DataActions
import Diagnostics

extension CurlDescriber {
  /// A body that is neither JSON nor a form: each credential in it becomes a secret, where its form says that it is one
  /// or a name before it does, as in `<Password>…</Password>` and `password=…`.
  mutating func freeText(_ text: ShellText) -> Text {
    if holdsPrivateKey(text) { return secret(text, kind: "key", what: "the private key in the body") }
    var parts: [TextPart] = []
    var plain: ShellText = []
    var index = 0
    while index < text.count {
      let token = text[index...].prefix(while: Self.isTokenCharacter)
      if !token.isEmpty, holdsCredential(token) {
        parts += self.text(plain).parts
        parts += secret(token, kind: "key", what: "what looks like a credential in the body").parts
        plain = []
        index += token.count
        continue
      }
      let name = text[index...].prefix(while: Self.isNameCharacter)
      plain += name.isEmpty ? text[index...index] : name
      index += max(1, name.count)
      guard let word = name.literal, CredentialName.isOne(word) else { continue }
      let (between, value) = Self.value(behind: text[index...])
      guard !value.isEmpty else { continue }
      plain += between
      parts += self.text(plain).parts
      parts +=
        secret(value, kind: CredentialName.kind(of: word), what: "what the body has behind \(quoted(word))").parts
      plain = []
      index += between.count + value.count
    }
    return Text(parts + self.text(plain).parts)
  }

  private func holdsPrivateKey(_ text: ShellText) -> Bool { text.shown.contains("PRIVATE KEY-----") }

  /// What stands between a name and its value, and the value; no value where the name is only a word.
  private static func value(behind rest: ArraySlice<ShellCharacter>) -> (
    ArraySlice<ShellCharacter>, ArraySlice<ShellCharacter>
  ) {
    // The end of an element's tag, with its attributes; or an '=' or ':', a quote before it and one behind it.
    let attributes = rest.first?.scalar == " " ? rest.prefix { $0.scalar != ">" && $0.scalar != "<" } : rest.prefix(0)
    let isTag = rest.dropFirst(attributes.count).first?.scalar == ">"
    var start = rest.startIndex
    if isTag {
      start += attributes.count + 1
    } else {
      start += rest.prefix { quotes.contains($0.scalar) || $0.scalar == " " }.count
      guard let mark = rest[start...].first?.scalar, mark == "=" || mark == ":" else {
        return (rest.prefix(0), rest.prefix(0))
      }
      start += 1
      start += rest[start...].prefix { $0.scalar == " " }.count
    }
    if let quote = rest[start...].first?.scalar, quotes.contains(quote), !isTag {
      start += 1
      return (rest[..<start], rest[start...].prefix { $0.scalar != quote })
    }
    let ends: [Unicode.Scalar] = isTag ? ["<"] : [" ", "\n", "\r", "\t", "&", ",", ";", "<", "}"]
    return (rest[..<start], rest[start...].prefix { $0.scalar.map { !ends.contains($0) } ?? true })
  }

  private static let quotes: [Unicode.Scalar?] = ["\"", "'"]

  private static func isNameCharacter(_ character: ShellCharacter) -> Bool {
    guard let scalar = character.scalar, scalar.isASCII else { return false }
    return scalar.properties.isAlphabetic || "0123456789_-".unicodeScalars.contains(scalar)
  }

  private static func isTokenCharacter(_ character: ShellCharacter) -> Bool {
    isNameCharacter(character) || character.variable != nil
      || character.scalar.map { ".+/=~".unicodeScalars.contains($0) } == true
  }
}
