import DataActions
import Diagnostics

extension Rule {
  /// GC200, GC206 and GC208: a credential that anybody can see, one that a call may lack, and a user with a colon.
  static let signIns = Rule { subject in
    SignInText.all(in: subject.description.request).flatMap { part -> [Diagnostic] in
      let location = subject.location(part.pointer)
      switch part.purpose {
      case .credential(let what):
        return [openCredential(part.text, what, in: subject, at: location)].compactMap(\.self)
          + optionalInputs(part, in: subject)
      case .client:
        return optionalInputs(part, in: subject) + [colon(in: part, of: subject, at: location)].compactMap(\.self)
      case .tokenURL, .region, .parameter: return []
      }
    }
  }

  private static func openCredential(
    _ text: Text, _ what: String, in subject: Subject, at location: SourceLocation
  ) -> Diagnostic? {
    let holdsSecret = text.parts.contains { part in
      if case .setting = part { true } else { subject.secret(part) != nil }
    }
    if holdsSecret { return nil }
    if let literal = text.literal {
      // A literal is a credential that is written out.
      return literal.isEmpty ? Diagnostic(.openCredential, "\(what) is empty", at: location) : nil
    }
    return Diagnostic(.openCredential, "\(what) is an input that is not marked as a secret", at: location)
  }

  /// An optional input is the whole of a text where nothing else is in it.
  private static func optionalInputs(_ part: SignInText, in subject: Subject) -> [Diagnostic] {
    let optional = Set(subject.description.inputs.filter { !$0.required }.map(\.name))
    return part.text.parts.enumerated().compactMap { index, piece in
      guard case .input(let name) = piece, optional.contains(name) else { return nil }
      let message = "the optional input \(quoted(name)) stands in the sign-in, which cannot be left out"
      return Diagnostic(.optionalInSignIn, message, at: subject.location("\(part.pointer)/\(index)"))
    }
  }

  private static func colon(in part: SignInText, of subject: Subject, at location: SourceLocation) -> Diagnostic? {
    guard case .basic? = subject.description.request.signIn else { return nil }
    let hasColon = part.text.parts.contains { piece in
      if case .literal(let literal) = piece { literal.utf8.contains(UInt8(ascii: ":")) } else { false }
    }
    return hasColon ? Diagnostic(.userWithColon, "the user who signs in has a colon", at: location) : nil
  }
}
