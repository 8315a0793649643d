import DataActions
import Diagnostics

extension Rule {
  /// GC121: a literal that looks like a credential, wherever it stands.
  static let credentials = Rule { subject in
    let texts = subject.texts.flatMap { placed in
      placed.text.parts.enumerated().compactMap { index, part -> Diagnostic? in
        guard case .literal(let literal) = part else { return nil }
        let whole = placed.text.literal
        let kind = whole.flatMap { byName($0, in: placed.position) } ?? byShape(literal, in: placed.position)
        guard let kind else { return nil }
        return Diagnostic(
          .credentialLiteral, "\(kind) is written out", at: subject.location(placed.pointer(ofPart: index)))
      }
    }
    let examples = subject.description.inputs.enumerated().compactMap { index, input -> Diagnostic? in
      guard case .string(let example)? = input.example, let kind = CredentialShape.known(in: example) else {
        return nil
      }
      return Diagnostic(
        .credentialLiteral, "\(kind) is written out", at: subject.location("/inputs/\(index)/example"))
    }
    return texts + examples
  }

  private static func byName(_ literal: String, in position: PlacedText.Position) -> String? {
    // Another language's place for a value is no value.
    if literal.utf8.contains(UInt8(ascii: "{")) { return nil }
    switch position {
    case .header(let name) where ["authorization", "proxy-authorization"].contains(name.lowercased()):
      let token = literal.split(separator: " ").last ?? ""
      return token.utf8.count >= 8 ? "the credential of the header \(quoted(name))" : nil
    case .header(let name), .query(let name), .form(let name), .body(let name?), .output(let name):
      return CredentialShape.isSecret(literal, under: name) ? "the credential \(quoted(name))" : nil
    case .signIn(.credential(let what)): return literal.isEmpty ? nil : what
    case .url, .signIn, .body, .failure: return nil
    }
  }

  private static func byShape(_ literal: String, in position: PlacedText.Position) -> String? {
    if let known = CredentialShape.known(in: literal) { return known }
    switch position {
    case .url, .signIn(.tokenURL):
      let parameters = literal.drop { $0 != "?" }.split { $0 == "?" || $0 == "&" }
      for parameter in parameters {
        let halves = parameter.split(separator: "=", maxSplits: 1)
        if halves.count == 2, CredentialShape.isSecret(String(halves[1]), under: String(halves[0])) {
          return "the credential \(quoted(halves[0])) in the URL"
        }
      }
      return nil
    case .failure: return nil
    case .query, .header, .form, .body, .signIn, .output:
      return CredentialShape.hasRandomToken(literal) ? "what looks like a credential" : nil
    }
  }
}
