import DataActions
import Diagnostics

extension Rule {
  /// GC140 to GC142: a header's name or text that HTTP does not take, and headers that belong to the connection.
  static let headers = Rule { subject in
    let request = subject.description.request
    let written = request.headers.enumerated().flatMap { index, header in
      let pointer = "/request/headers/\(index)"
      return findings(header, named: pointer + "/name", at: pointer + "/value", in: subject)
    }
    return written + signIn(request.signIn, in: subject) + signature(request.signature, in: subject)
  }

  private static func signIn(_ signIn: SignIn?, in subject: Subject) -> [Diagnostic] {
    let pointer = "/request/signIn"
    switch signIn {
    case .apiKeyHeader(let key):
      let pointer = pointer + "/apiKeyHeader"
      return findings(key, named: pointer + "/name", at: pointer + "/value", in: subject)
    case .bearer(let token):
      return textFindings(NamedText(name: "Authorization", value: token), at: pointer + "/bearer", in: subject)
    case .apiKeyQuery, .basic, .clientCredentials, .genesys, nil: return []
    }
  }

  private static func signature(_ signature: SignatureDescription?, in subject: Subject) -> [Diagnostic] {
    guard let signature else { return [] }
    let header = NamedText(name: signature.header, value: Text([.literal(signature.prefix)]))
    let pointer = "/request/signature"
    return findings(header, named: pointer + "/header", at: pointer + "/prefix", in: subject)
  }

  private static func findings(
    _ header: NamedText, named name: String, at value: String, in subject: Subject
  ) -> [Diagnostic] {
    [headerNameFinding(header.name, at: subject.location(name))].compactMap(\.self)
      + textFindings(header, at: value, in: subject)
  }

  /// What is wrong with the name of a header.
  static func headerNameFinding(_ name: String, at location: SourceLocation) -> Diagnostic? {
    if !HeaderSyntax.isName(name) {
      let fault = name.unicodeScalars.first { !HeaderSyntax.isNameCharacter($0) }.map(CharacterName.of)
      let message = fault.map { "the header's name \(quoted(name)) has \($0)" } ?? "a header has no name"
      return Diagnostic(.illegalHeaderName, message, at: location)
    }
    guard HeaderSyntax.ofConnection.contains(name.lowercased()) else { return nil }
    return Diagnostic(.connectionHeader, "the header \(quoted(name)) is set by the connection itself", at: location)
  }

  private static func textFindings(_ header: NamedText, at pointer: String, in subject: Subject) -> [Diagnostic] {
    let parts = header.value.parts
    return parts.enumerated().compactMap { index, part in
      guard case .literal(let literal) = part else { return nil }
      let fault = HeaderSyntax.fault(in: literal, isFirst: index == 0, isLast: index == parts.count - 1)
      return fault.map {
        Diagnostic(
          .illegalHeaderText, "the header \(quoted(header.name)) \($0)", at: subject.location("\(pointer)/\(index)"))
      }
    }
  }
}
